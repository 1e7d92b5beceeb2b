package bo.comteco.postventa.adapter.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.jspecify.annotations.Nullable;

/**
 * What is unpacked of one PDF while it is opened: the lists of its objects and of their positions. They are held as a
 * whole, and as objects they are many times as large; so they may be no more than a file could bring without packing.
 */
final class Unpacking {

    private static final long MOST = 16L << 20;

    /** As every writer of such lists packs them. The other filters exist for what is older than these. */
    private static final Set<COSBase> INFLATED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** A row of a list has a few bytes; a reader sets aside what the file says. */
    private static final int LONGEST_ROW = 1 << 12;

    private static final int MOST_BITS = 32;

    private final byte[] piece = new byte[1 << 14];
    private long unread = MOST;
    private long left = MOST;
    private boolean beyondMeasure;

    /** Also if the reader passed over it, as it does over much. */
    boolean isBeyondMeasure() {
        return beyondMeasure;
    }

    /**
     * Before this is unpacked.
     *
     * @throws IOException if it is not to be
     */
    void admit(COSStream list) throws IOException {
        if (beyondMeasure || !isMeasurable(list) || !fits(list)) {
            beyondMeasure = true;
            throw new IOException("unpacks to more than a PDF may, or in a way that does not tell");
        }
    }

    private static boolean isMeasurable(COSStream list) {
        return hasNoOtherFilter(list.getFilters())
                && hasShortRows(list.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    }

    private static boolean hasNoOtherFilter(@Nullable COSBase filters) {
        if (filters instanceof COSArray several && several.size() == 1) {
            return hasNoOtherFilter(several.getObject(0));
        }
        return isNone(filters) || INFLATED.contains(filters);
    }

    private static boolean isNone(@Nullable COSBase filters) {
        return filters == null || (filters instanceof COSArray several && several.size() == 0);
    }

    private static boolean hasShortRows(@Nullable COSBase parameters) {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!hasShortRows(several.getObject(i))) {
                    return false;
                }
            }
            return true;
        }
        return !(parameters instanceof COSDictionary row)
                || (isWithin(row.getInt(COSName.COLUMNS, 1), LONGEST_ROW)
                        && isWithin(row.getInt(COSName.BITS_PER_COMPONENT, 1), MOST_BITS));
    }

    private static boolean isWithin(int number, int most) {
        return number >= 0 && number <= most;
    }

    private boolean fits(COSStream list) throws IOException {
        unread -= list.getLength();
        if (unread < 0) {
            return false;
        }
        try (var in = unpacked(list)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static InputStream unpacked(COSStream list) throws IOException {
        var packed = list.createRawInputStream();
        return isNone(list.getFilters()) ? packed : new FlateFilterDecoderStream(packed);
    }
}
