package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Who will come with the request, as far as is known.
 *
 * @param role in what capacity, which says for which kind of person; the requirements depend on it
 * @param name the person's name; null for the holder in person, and while it was not asked for
 * @param identity the person's identity card number, or null while it was not asked for
 */
@ValueObject
public record Inquirer(
        ApplicantRole role, @Nullable String name, @Nullable IdentityNumber identity) {

    public Inquirer {
        name = name == null ? null : RequiredText.in("Inquirer", "name", name);
    }

    public Optional<String> findName() {
        return Optional.ofNullable(name);
    }

    public Optional<IdentityNumber> findIdentity() {
        return Optional.ofNullable(identity);
    }
}
