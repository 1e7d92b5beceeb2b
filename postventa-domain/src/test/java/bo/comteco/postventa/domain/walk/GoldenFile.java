package bo.comteco.postventa.domain.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.ManualTable;
import bo.comteco.postventa.domain.procedure.Mermaid;
import bo.comteco.postventa.domain.procedure.Procedure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A document as it was last agreed to, in {@code src/test/resources/golden}. With {@code -Dgolden.write=true} it is
 * written anew, and version control shows what changed; otherwise a difference fails, line by line.
 */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    /** What is derived from a definition: the table, the diagram and the list of paths. */
    public static void compareAll(Procedure procedure) {
        var folder = procedure.code().name();
        compare(folder + "/table.md", ManualTable.of(procedure));
        compare(folder + "/diagram.mmd", Mermaid.of(procedure));
        compare(folder + "/paths.txt", paths(procedure));
    }

    private static String paths(Procedure procedure) {
        return bo.comteco.postventa.domain.procedure.Path.of(procedure).stream()
                .map(path -> path + "\n")
                .collect(Collectors.joining());
    }

    /** Compares a text with its golden file. */
    public static void compare(String name, String actual) {
        compare(FOLDER.resolve(name), actual);
    }

    /** Compares a text with a golden file that stands elsewhere, because people look for it there. */
    public static void compare(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("golden file; -Dgolden.write=true writes it").exists();
            assertThat(new ByteArrayInputStream(actual.getBytes(UTF_8)))
                    .as("%s; -Dgolden.write=true writes it anew", file)
                    .hasContent(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
