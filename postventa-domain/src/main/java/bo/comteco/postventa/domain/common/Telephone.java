package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A Bolivian subscriber's telephone: eight digits; those of a mobile one begin with 6 or 7, those of a fixed one with
 * 2, 3 or 4 (the area). Short, free-of-charge and foreign numbers are none (Annex 1, items 1.6 and 1.10).
 *
 * @param digits the eight digits, without a country code
 */
@ValueObject
public record Telephone(String digits) {

    private static final int LENGTH = 8;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\u00a0().-]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+591|00591|591(?=[0-9]{8}$))");

    /**
     * @throws InvalidValue if there is something other than digits ({@code value.telephone.digits}), if there are not
     *     eight of them ({@code value.telephone.length}), or the first is none of 2, 3, 4, 6 and 7 ({@code
     *     value.telephone.first-digit})
     */
    public Telephone {
        check(requireNonNull(digits, "digits"), digits);
    }

    /**
     * Reads a number as people write it: with or without {@code +591}, {@code 00591} or {@code 591}, with spaces,
     * hyphens, points and parentheses.
     *
     * @throws InvalidValue as the constructor
     */
    public static Telephone parse(String given) {
        String joined = BETWEEN.matcher(requireNonNull(given, "given")).replaceAll("");
        String national = COUNTRY.matcher(joined).replaceFirst("");
        check(national, given);
        return new Telephone(national);
    }

    /** Whether it is a mobile telephone's. */
    public boolean isMobile() {
        return digits.charAt(0) >= '6';
    }

    /** Whether it is a fixed line's. */
    public boolean isFixed() {
        return !isMobile();
    }

    /** The number with its country code and nothing else: {@code 59171234567}. */
    public String international() {
        return "591" + digits;
    }

    /** The eight digits, which {@link #parse} reads. */
    @Override
    public String toString() {
        return digits;
    }

    private static void check(String digits, String given) {
        if (!DIGITS.matcher(digits).matches()) {
            throw InvalidValue.because("value.telephone.digits", "Telephone", given);
        }
        if (digits.length() != LENGTH) {
            throw InvalidValue.because("value.telephone.length", "Telephone", given);
        }
        if ("23467".indexOf(digits.charAt(0)) < 0) {
            throw InvalidValue.because("value.telephone.first-digit", "Telephone", given);
        }
    }
}
