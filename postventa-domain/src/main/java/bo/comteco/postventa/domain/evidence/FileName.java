package bo.comteco.postventa.domain.evidence;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file, made harmless: no folders, nothing that a shell, a header or a file system reads as a sign, at most
 * 100 characters, and the ending of what the file is.
 */
public record FileName(String value) {

    private static final int LONGEST = 100;

    public FileName {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a file has a name of 1 to " + LONGEST + " characters");
        }
    }

    /** The name that somebody gave to a file; {@code documento} where nothing of it can be kept. */
    public static FileName of(String given, FileType type) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _-]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
        int longest = LONGEST - type.extension().length() - 1;
        var kept = stem.substring(
                0, stem.offsetByCodePoints(0, Math.min(stem.codePointCount(0, stem.length()), longest / 2)));
        return new FileName((kept.isBlank() ? "documento" : kept.strip()) + "."
                + type.extension().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "FileName[…]";
    }
}
