package bo.comteco.postventa.domain.customer;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the desk.
 *
 * @param role in what capacity
 * @param name the person's name, never blank
 * @param identity the person's identity card number, or null while it has not been asked for
 */
@ValueObject
public record Applicant(
        ApplicantRole role, String name, @Nullable IdentityNumber identity) {

    public Applicant {
        requireNonNull(role, "role");
        name = RequiredText.in("Applicant", "name", name);
    }
}
