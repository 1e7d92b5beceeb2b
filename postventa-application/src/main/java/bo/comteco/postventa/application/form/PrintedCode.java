package bo.comteco.postventa.application.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code by which a printed sheet is found again.
 *
 * @param request the request's number
 * @param document the document's name
 */
public record PrintedCode(long request, String document) {

    // A scanner types like a keyboard: on a Spanish layout other signs come out for the slash and the low line.
    private static final Pattern TYPED =
            Pattern.compile("([1-9][0-9]{0,17})[^\\p{L}\\p{Nd}]([A-Z]+(?:[^\\p{L}\\p{Nd}][A-Z]+)*)");

    /** The code as it is printed. */
    public String printed() {
        return request + "/" + document;
    }

    /** The code that a scanner typed, whatever its keyboard makes of small letters and signs; nothing for anything else. */
    public static Optional<PrintedCode> typed(String text) {
        Matcher typed = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        return typed.matches()
                ? Optional.of(new PrintedCode(
                        Long.parseLong(typed.group(1)), typed.group(2).replaceAll("[^A-Z]", "_")))
                : Optional.empty();
    }
}
