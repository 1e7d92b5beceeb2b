package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The number of a Bolivian identity card (cédula de identidad). Kept in one form, the parts in brackets being optional:
 *
 * <pre>{@code [E-]1234567[-1A][ CB]}</pre>
 *
 * <ul>
 *   <li>{@code E-}: the card of a foreigner
 *   <li>the number: 4 to 10 digits, the first not 0
 *   <li>{@code -1A}: the complement that tells apart two people with one number: two characters, a digit and a letter in
 *       either order
 *   <li>{@code CB}: the department of issue (CH, LP, CB, OR, PT, TJ, SC, BE, PD), as older cards print it
 * </ul>
 *
 * <p>The department is no part of what identifies a person: compare with {@link #samePersonAs}. Neither
 * the manual nor a published rule gives the lengths; they are wide on purpose, for a true card must never be refused.
 *
 * @param value the number in the form above
 */
@ValueObject
public record IdentityNumber(String value) {

    private static final String COMPLEMENT = "(?:[0-9][A-Z]|[A-Z][0-9])";
    private static final Pattern KEPT =
            Pattern.compile("((?:E-)?[1-9][0-9]{3,9}(?:-" + COMPLEMENT + ")?)(?: (CH|LP|CB|OR|PT|TJ|SC|BE|PD))?");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(E)[ -]?)?([0-9][0-9.]{0,20})(?:[ -]+(" + COMPLEMENT + "))?(?:[ .,-]*([A-Z]{2,4})\\.?)?");

    /** How departments are written, beside their two letters. */
    private static final Map<String, String> DEPARTMENTS = Map.ofEntries(
            Map.entry("CHQ", "CH"),
            Map.entry("LPZ", "LP"),
            Map.entry("CBA", "CB"),
            Map.entry("CBBA", "CB"),
            Map.entry("ORU", "OR"),
            Map.entry("PTS", "PT"),
            Map.entry("POT", "PT"),
            Map.entry("TJA", "TJ"),
            Map.entry("SCZ", "SC"),
            Map.entry("BN", "BE"),
            Map.entry("BEN", "BE"),
            Map.entry("PA", "PD"),
            Map.entry("PAN", "PD"),
            Map.entry("PND", "PD"));

    /** @throws InvalidValue if it is not in the form above ({@code value.identity-number.format}) */
    public IdentityNumber {
        if (!KEPT.matcher(requireNonNull(value, "value")).matches()) {
            throw refused(value);
        }
    }

    /**
     * Reads a number as people write it: in small letters, with points between the thousands, leading zeros, a space or
     * a hyphen before the complement, and a space, hyphen, point, comma or nothing before the department, which may have
     * its longer abbreviation ({@code CBBA}, {@code SCZ} …). A complement needs its space or hyphen: without one it
     * can't be told from the number's last digit.
     *
     * @throws InvalidValue if it can't be read so ({@code value.identity-number.format})
     */
    public static IdentityNumber parse(String given) {
        String upper = requireNonNull(given, "given").strip().toUpperCase(Locale.ROOT);
        Matcher written = WRITTEN.matcher(upper);
        if (!written.matches()) {
            throw refused(given);
        }
        StringBuilder kept = new StringBuilder();
        if (written.group(1) != null) {
            kept.append("E-");
        }
        kept.append(written.group(2).replace(".", "").replaceFirst("^0+", ""));
        if (written.group(3) != null) {
            kept.append('-').append(written.group(3));
        }
        String department = written.group(4);
        if (department != null) {
            kept.append(' ').append(DEPARTMENTS.getOrDefault(department, department));
        }
        if (!KEPT.matcher(kept).matches()) {
            throw refused(given);
        }
        return new IdentityNumber(kept.toString());
    }

    /** The number with its complement, without the department of issue. */
    public IdentityNumber withoutDepartment() {
        return new IdentityNumber(personal());
    }

    /** Whether both are one person's: equal but for the department of issue. */
    public boolean samePersonAs(IdentityNumber other) {
        return personal().equals(other.personal());
    }

    /** The number as it is kept, which {@link #parse} reads. */
    @Override
    public String toString() {
        return value;
    }

    private String personal() {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    private static InvalidValue refused(String given) {
        return InvalidValue.because("value.identity-number.format", "IdentityNumber", given);
    }
}
