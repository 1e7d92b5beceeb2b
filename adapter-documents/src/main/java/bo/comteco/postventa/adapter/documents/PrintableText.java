package bo.comteco.postventa.adapter.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes whatever was typed printable: composed letters, no control or invisible characters, which could also turn a line
 * around, and the replacement character for each one the typeface lacks. Lines are kept, since a note may have several.
 */
final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Typeface typeface;

    PrintableText(Typeface typeface) {
        this.typeface = typeface;
    }

    String of(String typed) {
        StringBuilder printable = new StringBuilder(typed.length());
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        LINE_END.matcher(composed).replaceAll("\n").codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString().strip();
    }

    /** The same in one line, for where there is room for one only, such as a document's title. */
    String line(String typed) {
        return of(typed).replace('\n', ' ');
    }

    private void append(StringBuilder printable, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL -> {
                if (codePoint == '\n') {
                    printable.append('\n');
                } else if (codePoint == '\t') {
                    printable.append(' ');
                }
            }
            case Character.SPACE_SEPARATOR -> printable.append(' ');
            case Character.FORMAT -> {}
            default -> {
                if (typeface.has(codePoint)) {
                    printable.appendCodePoint(codePoint);
                } else if (!isVariationSelector(codePoint)) {
                    printable.appendCodePoint(REPLACEMENT);
                }
            }
        }
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
