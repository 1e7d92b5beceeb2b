package bo.comteco.postventa.demo.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A log that grows from run to run.
 *
 * @param path  the file
 * @param start where this run began, in bytes
 */
record LogFile(Path path, long start) {

    private static final int TAIL_BYTES = 16 * 1024;
    private static final int TAIL_LINES = 40;

    /** The file as it is before a run; created, with its folder, if it is missing. */
    static LogFile open(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!Files.exists(absolute)) {
            Files.createFile(absolute);
        }
        return new LogFile(absolute, Files.size(absolute));
    }

    /** The last lines this run has written, at most 40. */
    String tail() throws IOException {
        long from = Math.max(start, Files.size(path) - TAIL_BYTES);
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(from);
            List<String> lines = new String(in.readAllBytes(), UTF_8).lines().toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        }
    }
}
