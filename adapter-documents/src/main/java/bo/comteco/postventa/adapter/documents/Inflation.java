package bo.comteco.postventa.adapter.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * How far the compressed streams of a PDF grow. Each is inflated piece by piece and thrown away, also one within
 * another; a reader would hold it in memory as a whole.
 */
final class Inflation {

    /** What is no picture: lists of objects and positions, text, fonts. */
    private static final long MOST_OF_A_STREAM = 64L << 20;

    /** All together, pictures included. */
    private static final long MOST_OF_A_FILE = 768L << 20;

    private static final int DEEPEST = 3;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String PICTURE = "/Image";

    /** How much before its stream a dictionary is looked for. */
    private static final int DICTIONARY = 1024;

    private final byte[] pdf;
    private final byte[] piece = new byte[1 << 16];
    private long left = MOST_OF_A_FILE;

    Inflation(byte[] pdf) {
        this.pdf = pdf;
    }

    boolean isBeyondMeasure() {
        for (int at = next(0); at >= 0; at = next(at)) {
            boolean picture = dictionaryBefore(at).contains(PICTURE);
            if (!fits(at, picture ? left : Math.min(left, MOST_OF_A_STREAM))) {
                return true;
            }
        }
        return false;
    }

    /** Where the content of the next stream begins; -1 after the last. */
    private int next(int from) {
        for (int at = from; at + STREAM.length < pdf.length; at++) {
            if (isStream(at)) {
                int content = at + STREAM.length;
                content += pdf[content] == '\r' ? 1 : 0;
                return content + (content < pdf.length && pdf[content] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd';
    }

    private String dictionaryBefore(int content) {
        int from = Math.max(0, content - DICTIONARY);
        var before = new String(pdf, from, content - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private boolean fits(int at, long most) {
        InputStream in = new ByteArrayInputStream(pdf, at, pdf.length - at);
        for (int depth = 0; depth < DEEPEST; depth++) {
            var inner = new PushbackInputStream(in, 2);
            if (!isCompressed(inner)) {
                return depth == 0 || inflates(inner, most);
            }
            in = new InflaterInputStream(inner);
        }
        return inflates(in, most);
    }

    private static boolean isCompressed(PushbackInputStream in) {
        try {
            var header = in.readNBytes(2);
            in.unread(header);
            return header.length == 2
                    && (header[0] & 0x0F) == 8
                    && (((header[0] & 0xFF) << 8) | (header[1] & 0xFF)) % 31 == 0;
        } catch (IOException notCompressed) {
            return false;
        }
    }

    /** Whether what comes out is no more than that; what can't be inflated any further ends there. */
    private boolean inflates(InputStream in, long most) {
        long out = 0;
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out += read;
                if (out > most) {
                    return false;
                }
            }
        } catch (IOException end) {
            // A stream that is cut off or no stream at all: the reader will find that out.
        }
        left -= out;
        return true;
    }
}
