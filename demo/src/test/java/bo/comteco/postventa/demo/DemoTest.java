package bo.comteco.postventa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    @Test
    void startsAdoptsAndStopsItsPostgres() throws Exception {
        String created = demo(0, "postgres", folder.toString());
        try {
            assertThat(created).contains("jdbc:postgresql://127.0.0.1:", "(CREATED)");
            assertThat(demo(0, "postgres", folder.toString())).contains("(ADOPTED)");
        } finally {
            assertThat(demo(0, "stop", folder.toString())).contains("PostgreSQL stopped");
        }
        assertThat(demo(0, "stop", folder.toString())).contains("PostgreSQL was not running");
        assertThat(folder.resolve("postgres").resolve("data")).isNotEmptyDirectory();
    }

    @Test
    void saysWhatIsWrongAndHowToMendIt() throws Exception {
        Files.createFile(folder.resolve("postgres"));

        assertThat(demo(69, "postgres", folder.toString()))
                .contains("There is a file", folder.resolve("postgres").toString(), "Remove the file");
    }

    @Test
    void refusesACommandItDoesNotKnow() throws Exception {
        assertThat(demo(64, "dance")).contains("usage:");
    }

    private static String demo(int exitCode, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(exitCode);
        return printed;
    }
}
