package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The number of an identity card or a NIT as it is looked for: a card's without the department of issue, a NIT's digits,
 * and of what can be read as neither the letters and digits. Empty where there are none of those; that is nobody's.
 *
 * @param value in capital letters
 */
@ValueObject
public record IdentityWord(String value) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public IdentityWord {
        requireNonNull(value, "value");
    }

    /** The word for a number as people write it, with or without points, complement and department. */
    public static IdentityWord of(String given) {
        return Stream.<Supplier<String>>of(
                        () -> IdentityNumber.parse(given).withoutDepartment().value(),
                        () -> Nit.parse(given).digits())
                .flatMap(IdentityWord::read)
                .findFirst()
                .map(IdentityWord::new)
                .orElseGet(() ->
                        new IdentityWord(BETWEEN.matcher(given).replaceAll("").toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> read(Supplier<String> reading) {
        try {
            return Stream.of(reading.get());
        } catch (InvalidValue otherwise) {
            return Stream.empty();
        }
    }

    /** What the word of the same number with a complement begins with. */
    public String withAnyComplement() {
        return value + "-";
    }

    /** Whether whoever looks for another word means this one: a number without complement is that of all who have it. */
    public boolean isMeantBy(IdentityWord asked) {
        return !asked.value.isEmpty() && (value.equals(asked.value) || value.startsWith(asked.withAnyComplement()));
    }
}
