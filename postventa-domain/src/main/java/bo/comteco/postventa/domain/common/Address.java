package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a product is, in words. Texts are kept without surrounding white space; a blank number or reference is none.
 *
 * @param street street or avenue, never blank
 * @param number house number, or null where the house has none
 * @param neighbourhood zone or neighbourhood; empty where there is none, as in the country
 * @param city city or town, never blank
 * @param reference what helps to find it, such as "frente a la plaza", or null
 */
@ValueObject
public record Address(
        String street,
        @Nullable String number,
        String neighbourhood,
        String city,
        @Nullable String reference) {

    /** @throws InvalidValue if street or city is blank ({@code value.text.blank}) */
    public Address {
        street = RequiredText.in("Address", "street", street);
        number = orNone(number);
        neighbourhood = requireNonNull(neighbourhood, "neighbourhood").strip();
        city = RequiredText.in("Address", "city", city);
        reference = orNone(reference);
    }

    /** The address on one line: {@code Av. Ballivián 1234, Recoleta, Cochabamba (frente a la plaza)}. */
    public String oneLine() {
        StringBuilder line = new StringBuilder(street);
        if (number != null) {
            line.append(' ').append(number);
        }
        if (!neighbourhood.isEmpty()) {
            line.append(", ").append(neighbourhood);
        }
        line.append(", ").append(city);
        if (reference != null) {
            line.append(" (").append(reference).append(')');
        }
        return line.toString();
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
