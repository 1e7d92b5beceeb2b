package bo.comteco.postventa.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface the forms are set in, Noto Sans in two weights, and the characters it has in both. It travels with this
 * module, so that a form looks the same wherever it is printed. Immutable.
 */
final class Typeface {

    static final String FAMILY = "Noto Sans";

    private final byte[] regular;
    private final byte[] bold;
    private final BitSet characters;

    private Typeface(byte[] regular, byte[] bold, BitSet characters) {
        this.regular = regular;
        this.bold = bold;
        this.characters = characters;
    }

    static Typeface load() {
        byte[] regular = Resource.bytes("fonts/NotoSans-Regular.ttf");
        byte[] bold = Resource.bytes("fonts/NotoSans-Bold.ttf");
        BitSet both = charactersOf(regular);
        both.and(charactersOf(bold));
        return new Typeface(regular, bold, both);
    }

    boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    PDFont regularIn(PDDocument document) throws IOException {
        return embedded(regular, document);
    }

    PDFont boldIn(PDDocument document) throws IOException {
        return embedded(bold, document);
    }

    private static PDFont embedded(byte[] font, PDDocument document) throws IOException {
        TrueTypeFont parsed = parse(font);
        // A ligature is one character when text is copied or searched: "oficina" would not be found.
        parsed.setEnableGsub(false);
        return PDType0Font.load(document, parsed, true);
    }

    private static BitSet charactersOf(byte[] font) {
        BitSet characters = new BitSet();
        try (TrueTypeFont parsed = parse(font)) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int codePoint = Character.MIN_CODE_POINT; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                characters.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The forms' typeface is not a TrueType font", e);
        }
        return characters;
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }
}
