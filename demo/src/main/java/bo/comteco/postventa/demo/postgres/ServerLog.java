package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's log, which grows from run to run. */
record ServerLog(Path path) {

    /** Its length in bytes, 0 when there is none yet. */
    long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** What was written since it had that length. */
    String since(long length) throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(length);
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
