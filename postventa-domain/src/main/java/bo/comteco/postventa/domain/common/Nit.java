package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A Bolivian tax number (número de identificación tributaria; Annex 1, item 1.8): 7 to 13 digits, the first not 0. A
 * natural person's is the identity card's number with three control digits after it, hence the limits: three more than
 * those of an {@link IdentityNumber}. That is a reading, not a
 * published rule; nor is there one for the control digits, which are not checked.
 *
 * @param digits the digits alone
 */
@ValueObject
public record Nit(String digits) {

    private static final Pattern KEPT = Pattern.compile("[1-9][0-9]{6,12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");

    /** @throws InvalidValue if it is anything else than 7 to 13 digits, the first not 0 ({@code value.nit.format}) */
    public Nit {
        if (!KEPT.matcher(requireNonNull(digits, "digits")).matches()) {
            throw refused(digits);
        }
    }

    /**
     * Reads a number with spaces, points, hyphens or leading zeros.
     *
     * @throws InvalidValue as the constructor
     */
    public static Nit parse(String given) {
        String joined =
                BETWEEN.matcher(requireNonNull(given, "given")).replaceAll("").replaceFirst("^0+", "");
        if (!KEPT.matcher(joined).matches()) {
            throw refused(given);
        }
        return new Nit(joined);
    }

    /** The digits, which {@link #parse} reads. */
    @Override
    public String toString() {
        return digits;
    }

    private static InvalidValue refused(String given) {
        return InvalidValue.because("value.nit.format", "Nit", given);
    }
}
