package bo.comteco.postventa.domain.fact;

import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a request is about.
 *
 * @param customer the holder, as Smartflex knows the party
 * @param customerName the holder's name
 * @param identification the holder's identity-card number, or NIT for a legal person
 * @param applicant who stands at the counter; fits the kind of person
 * @param product the product, or null where the procedure has none or captures it (E, F, G, J)
 * @param office the office's code
 */
public record Subject(
        CustomerId customer,
        String customerName,
        PersonKind personKind,
        String identification,
        Applicant applicant,
        @Nullable ProductId product,
        String office) {

    public Subject {
        if (!applicant.role().fits(personKind)) {
            throw new IllegalArgumentException("a " + personKind + " person is not represented by " + applicant.role());
        }
    }

    public Optional<ProductId> findProduct() {
        return Optional.ofNullable(product);
    }

    /** Whether the holder is a legal person. */
    public boolean isLegalPerson() {
        return personKind == PersonKind.LEGAL;
    }

    /** Whether somebody who is neither holder nor legal representative stands at the counter. */
    public boolean isRepresented() {
        return applicant.role() == ApplicantRole.REPRESENTATIVE || applicant.role() == ApplicantRole.AGENT;
    }
}
