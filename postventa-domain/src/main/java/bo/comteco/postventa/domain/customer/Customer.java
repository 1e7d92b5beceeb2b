package bo.comteco.postventa.domain.customer;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.common.Telephone;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A customer as Smartflex described it when it was asked; two are equal when they say the same.
 *
 * @param id Smartflex's id
 * @param kind natural or legal person
 * @param name name, or firm, never blank
 * @param identification identity card's number or NIT as Smartflex writes it, never blank; in no form that could be
 *     relied on
 * @param telephone reference telephone, or null where Smartflex has none
 */
@ValueObject
public record Customer(
        CustomerId id,
        PersonKind kind,
        String name,
        String identification,
        @Nullable Telephone telephone) {

    public Customer {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        name = RequiredText.in("Customer", "name", name);
        identification = RequiredText.in("Customer", "identification", identification);
    }
}
