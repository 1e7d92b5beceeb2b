package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says. PostgreSQL writes it when it starts and removes it when it is shut down; after a
 * crash it stays.
 *
 * @param pid  the server's process, 0 when the file does not say
 * @param port where it listens, 0 when the file does not say
 */
record PidFile(long pid, int port) {

    /** More than any system gives to a process, so nobody can have it. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The file of this data folder, if there is one. */
    static Optional<PidFile> read(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(in(data), UTF_8);
            return Optional.of(new PidFile(number(lines, PID_LINE), (int) number(lines, PORT_LINE)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes the file from the process it names, which must not be a server on this data. The rest of the file stays:
     * PostgreSQL looks at it for orphans of a crashed server before it starts, and then removes the file itself.
     */
    static void disown(Path data) throws IOException {
        List<String> lines = Files.readAllLines(in(data), UTF_8);
        if (lines.size() <= PORT_LINE) {
            // it was never completed, and PostgreSQL would not start on it
            Files.delete(in(data));
            return;
        }
        lines.set(PID_LINE, NO_PROCESS);
        Files.write(in(data), lines, UTF_8);
    }

    private static long number(List<String> lines, int line) {
        String text = line < lines.size() ? lines.get(line).strip() : "";
        return text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
    }
}
