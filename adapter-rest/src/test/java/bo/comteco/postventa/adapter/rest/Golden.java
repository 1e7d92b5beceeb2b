package bo.comteco.postventa.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is kept as a file and read in review like code; rewritten by {@code -Dgolden.write=true}. */
public final class Golden {

    private static final Path FILES = Path.of("src/test/resources");
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private Golden() {}

    /** What was answered is what the file says. */
    public static void assertGolden(String file, MvcTestResult answer) throws IOException {
        var golden = FILES.resolve(file);
        var written = WRITER.writeValueAsString(body(answer)) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, written);
        }

        assertThat(written).isEqualTo(Files.readString(golden));
    }

    /** What was answered. */
    public static JsonNode body(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
