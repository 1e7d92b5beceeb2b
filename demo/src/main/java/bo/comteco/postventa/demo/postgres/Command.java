package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A program of the system, run to its end.
 *
 * @param line   the program and its arguments
 * @param folder where it runs
 */
record Command(List<String> line, Path folder) {

    Command {
        line = List.copyOf(line);
    }

    /**
     * How a program ended.
     *
     * @param exit   its exit code, 0 for success
     * @param output what it wrote, errors included
     */
    record Ended(int exit, String output) {
        boolean well() {
            return exit == 0;
        }
    }

    /**
     * Runs it; ends it forcibly when the limit has passed.
     *
     * @throws IOException when there is no such program, or it did not end in time
     */
    Ended run(Duration limit) throws IOException, InterruptedException {
        // a file, because the server that pg_ctl leaves behind would keep a pipe open
        Path output = Files.createTempFile("demo-postgres", ".out");
        try {
            Process process = builder(output).start();
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException("Not finished after " + limit + ": " + line);
            }
            return new Ended(process.exitValue(), Files.readString(output, UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private ProcessBuilder builder(Path output) {
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // PGDATA, PGPORT and the like of the person who starts the demo are meant for other servers
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
