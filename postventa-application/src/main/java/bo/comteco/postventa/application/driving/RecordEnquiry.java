package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.product.ProductKind;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Records what a client wants to know, and names the procedure where the wish alone tells it. The client need not be
 * known: who is silent about it, or whom no system answers for, is informed all the same.
 */
@PrimaryPort
public interface RecordEnquiry {

    EnquiryAnswer record(Command command);

    /**
     * What is wanted, by whom.
     *
     * @param wish the code of what the client wants
     * @param words in the client's own words, or null
     * @param named the procedure that the adviser picks at once, or null
     * @param role in what capacity somebody will come with the request
     * @param identification the holder's identity-card number or NIT as on the paper, or null
     * @param name the holder's name, where there is no identification; null otherwise
     * @param applicantName who will come, or null for the holder in person and where that is not known
     * @param product the product's id, or null
     * @param kind the kind of product where the product is not known, or null
     */
    record Command(
            Actor actor,
            String wish,
            @Nullable String words,
            @Nullable NamedProcedure named,
            ApplicantRole role,
            @Nullable String identification,
            @Nullable String name,
            @Nullable String applicantName,
            @Nullable IdentityNumber applicantIdentity,
            @Nullable String product,
            @Nullable ProductKind kind) {}
}
