package bo.comteco.postventa.application.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code by which a printed sheet is found again.
 *
 * @param of what it was printed of
 * @param number the number of that
 * @param document the document's name
 */
public record PrintedCode(Of of, long number, String document) {

    /** What sheets are printed of. */
    public enum Of {
        REQUEST(""),
        ENQUIRY("CONSULTA-");

        private final String beginning;

        Of(String beginning) {
            this.beginning = beginning;
        }
    }

    // A scanner types like a keyboard: on a Spanish layout other signs come out for slash, hyphen and low line.
    private static final String SIGN = "[^\\p{L}\\p{Nd}]";

    private static final Pattern TYPED =
            Pattern.compile("(CONSULTA" + SIGN + ")?([1-9][0-9]{0,17})" + SIGN + "([A-Z]+(?:" + SIGN + "[A-Z]+)*)");

    /** The code as it is printed. */
    public String printed() {
        return of.beginning + number + "/" + document;
    }

    /** The code that a scanner typed, whatever its keyboard makes of small letters and signs; nothing for anything else. */
    public static Optional<PrintedCode> typed(String text) {
        Matcher typed = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        return typed.matches()
                ? Optional.of(new PrintedCode(
                        typed.group(1) == null ? Of.REQUEST : Of.ENQUIRY,
                        Long.parseLong(typed.group(2)),
                        typed.group(3).replaceAll("[^A-Z]", "_")))
                : Optional.empty();
    }
}
