package bo.comteco.postventa.adapter.qgis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the system that runs to its end. */
final class Command {

    private static final long SECONDS = 120;

    private Command() {}

    /** What it prints. */
    static String run(List<String> words) {
        try {
            return run(new ProcessBuilder(words));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether it is there and ends well. */
    static boolean works(String... words) {
        try {
            run(new ProcessBuilder(words));
            return true;
        } catch (IOException | IllegalStateException missing) {
            return false;
        }
    }

    private static String run(ProcessBuilder builder) throws IOException {
        Path output = Files.createTempFile("command", ".txt");
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(builder.command() + " does not end: " + Files.readString(output));
            }
            String printed = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        builder.command() + " ended with " + process.exitValue() + ": " + printed);
            }
            return printed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(builder.command() + " was not waited for", stopped);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }
}
