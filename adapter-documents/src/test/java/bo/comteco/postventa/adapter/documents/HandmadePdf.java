package bo.comteco.postventa.adapter.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** A PDF of one page whose catalog is in an object stream, as a writer that means no good would make it. */
final class HandmadePdf {

    private static final String CATALOG = "1 0 << /Type /Catalog /Pages 2 0 R >>";
    private static final int ENTRY = 7;

    private final String entries;
    private final String afterStream;
    private final byte[] packed;

    private HandmadePdf(String entries, String afterStream, byte[] packed) {
        this.entries = entries;
        this.afterStream = afterStream;
        this.packed = packed;
    }

    /** With that content of the object stream, as it is in the file. */
    static HandmadePdf of(byte[] packed) {
        return new HandmadePdf("/Filter /FlateDecode", "\n", packed);
    }

    /** With that in the dictionary of the object stream. */
    HandmadePdf saying(String said) {
        return new HandmadePdf(said, afterStream, packed);
    }

    /** With that between the word {@code stream} and the content. */
    HandmadePdf after(String between) {
        return new HandmadePdf(entries, between, packed);
    }

    /** With no header of zlib. */
    HandmadePdf headless() {
        var without = packed.clone();
        Arrays.fill(without, 0, 2, (byte) 0);
        return new HandmadePdf(entries, afterStream, without);
    }

    /** The catalog, and so much of nothing that it has that length. */
    static byte[] list(int length) {
        var list = Arrays.copyOf(CATALOG.getBytes(StandardCharsets.US_ASCII), length);
        Arrays.fill(list, CATALOG.length(), length, (byte) ' ');
        return list;
    }

    static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] packed(byte[] bytes, COSName filter) {
        var out = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .encode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var positions = ByteBuffer.allocate(ENTRY * 7).put(entry(0, 0)).put(entry(2, 4));
        write(out, "%PDF-1.7\n");
        positions.put(entry(1, out.size()));
        write(out, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        positions.put(entry(1, out.size()));
        write(out, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n");
        positions.put(entry(1, out.size()));
        write(out, "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length " + packed.length + " " + entries + " >>\n");
        write(out, "stream" + afterStream);
        out.writeBytes(packed);
        write(out, "\nendstream\nendobj\n");
        positions.put(entry(1, out.size()));
        write(out, "5 0 obj\n/FlateDecode\nendobj\n");
        int start = out.size();
        positions.put(entry(1, start));
        write(out, "6 0 obj\n<< /Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R /Length " + ENTRY * 7 + " >>\nstream\n");
        out.writeBytes(positions.array());
        write(out, "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF");
        return out.toByteArray();
    }

    private static byte[] entry(int kind, int where) {
        return ByteBuffer.allocate(ENTRY)
                .put((byte) kind)
                .putInt(where)
                .putShort((short) 0)
                .array();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
