package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who asks about a procedure, before there is a request.
 *
 * @param applicant in what capacity he or she will come, which says for which kind of person
 * @param askedFor of what may be asked for, what is; null where that is not known or the procedure does not ask
 * @param kind the kind of product, or null where that is not known
 * @param parameters as they are on the day
 */
public record Prospect(
        ApplicantRole applicant,
        @Nullable String askedFor,
        @Nullable ProductKind kind,
        Parameters parameters) {

    /** The kind of product, where it is known. */
    public Optional<ProductKind> findKind() {
        return Optional.ofNullable(kind);
    }

    /** Whether this may be what is asked for: it is, or it is not known what is. */
    public boolean mayAskFor(Enum<?> wanted) {
        return askedFor == null || askedFor.equals(wanted.name());
    }
}
