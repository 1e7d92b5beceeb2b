package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The client whom an enquiry is about, as far as is known: somebody may ask without saying who it is for.
 *
 * @param customer Smartflex's id, or null while nobody is known by that identification, or none was given
 * @param name name, or firm; null where it was not said
 * @param identification identity card's number or NIT as it was read from the paper; null where none was shown
 */
@ValueObject
public record AskedAbout(
        @Nullable CustomerId customer,
        @Nullable String name,
        @Nullable String identification) {

    public AskedAbout {
        name = name == null ? null : RequiredText.in("AskedAbout", "name", name);
        identification =
                identification == null ? null : RequiredText.in("AskedAbout", "identification", identification);
    }

    public Optional<CustomerId> findCustomer() {
        return Optional.ofNullable(customer);
    }

    public Optional<String> findName() {
        return Optional.ofNullable(name);
    }

    public Optional<String> findIdentification() {
        return Optional.ofNullable(identification);
    }
}
