package bo.comteco.postventa.adapter.documents;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * How far the compressed streams of a PDF grow, whoever opens it. What follows the word {@code stream} is inflated piece
 * by piece and thrown away, also one within another, and whatever is said about it: readers do without the header of
 * zlib, and a stream that isn't compressed fails to inflate.
 *
 * <p>What this service itself opens of a PDF is bounded by {@link Unpacking}.
 */
final class Inflation {

    /** A sheet of A4 with 600 dots an inch, in colour, has 104 MB. */
    private static final long MOST_OF_A_STREAM = 128L << 20;

    private static final long MOST_OF_A_FILE = 768L << 20;

    /** Streams don't overlap: of a sound file each byte is read once. */
    private static final int READINGS = 4;

    private static final long READ_AT_LEAST = 1L << 20;

    /** What a stream costs, however short it is. */
    private static final int STREAM_COSTS = 64;

    private static final int DEEPEST = 3;
    private static final int ZLIB_HEADER = 2;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;
    private long unread;
    private long left = MOST_OF_A_FILE;

    Inflation(byte[] pdf) {
        this.pdf = pdf;
        this.unread = READ_AT_LEAST + (long) READINGS * pdf.length;
    }

    boolean isBeyondMeasure() {
        var layer = new Layer(DEEPEST);
        try {
            for (int at = next(0); at >= 0; at = next(at)) {
                layer.begin();
                if (!layer.fits(pdf, at, pdf.length - at)) {
                    return true;
                }
                unread -= STREAM_COSTS + layer.inflater.getBytesRead();
                if (unread < 0) {
                    return true;
                }
            }
            return false;
        } finally {
            layer.end();
        }
    }

    /** Where the content of the next stream begins; -1 after the last. */
    private int next(int from) {
        for (int at = from; at + STREAM.length < pdf.length; at++) {
            if (isStream(at)) {
                int content = at + STREAM.length;
                while (is(content, ' ')) {
                    content++;
                }
                content += is(content, '\r') ? 1 : 0;
                return content + (is(content, '\n') ? 1 : 0);
            }
        }
        return -1;
    }

    private boolean is(int at, char expected) {
        return at < pdf.length && pdf[at] == expected;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd';
    }

    /** A stream, or what came out of one and may be one again. */
    private final class Layer {

        private final Inflater inflater = new Inflater(true);
        private final byte[] piece = new byte[1 << 14];
        private final @Nullable Layer within;
        private int header = ZLIB_HEADER;
        private long out;
        private boolean ended;

        Layer(int depth) {
            this.within = depth > 1 ? new Layer(depth - 1) : null;
        }

        void begin() {
            inflater.reset();
            header = ZLIB_HEADER;
            ended = false;
            if (within != null && out > 0) {
                within.begin();
            }
            out = 0;
        }

        /** Whether what comes out of this, too, is no more than may be. What can't be inflated any further ends there. */
        boolean fits(byte[] bytes, int from, int length) {
            int skipped = Math.min(header, length);
            header -= skipped;
            if (ended || skipped == length) {
                return true;
            }
            inflater.setInput(bytes, from + skipped, length - skipped);
            try {
                for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                    out += read;
                    left -= read;
                    if (out > MOST_OF_A_STREAM || left < 0 || (within != null && !within.fits(piece, 0, read))) {
                        return false;
                    }
                }
                ended = inflater.finished();
            } catch (DataFormatException noStreamOrDamaged) {
                ended = true;
            }
            return true;
        }

        void end() {
            inflater.end();
            if (within != null) {
                within.end();
            }
        }
    }
}
