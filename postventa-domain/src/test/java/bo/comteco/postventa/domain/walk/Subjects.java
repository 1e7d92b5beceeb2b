package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.product.ProductId;
import org.jspecify.annotations.Nullable;

/** Clients at the counter, all of them made up. */
public final class Subjects {

    public static final CustomerId CUSTOMER = new CustomerId("CU-100");
    public static final ProductId PRODUCT = new ProductId("PR-7");
    public static final String OFFICE = "SUR";

    private Subjects() {}

    /** A natural person in person. */
    public static Subject aHolder() {
        return subject(ApplicantRole.HOLDER, PRODUCT);
    }

    /** Somebody with a note of a natural person. */
    public static Subject aRepresentative() {
        return subject(ApplicantRole.REPRESENTATIVE, PRODUCT);
    }

    /** A legal person's own voice. */
    public static Subject aLegalRepresentative() {
        return subject(ApplicantRole.LEGAL_REPRESENTATIVE, PRODUCT);
    }

    /** Somebody whom a legal person's representative sends. */
    public static Subject anAgent() {
        return subject(ApplicantRole.AGENT, PRODUCT);
    }

    /** The same, where the procedure captures the product or has none. */
    public static Subject withoutProduct(Subject subject) {
        return subject(subject.applicant().role(), null);
    }

    private static Subject subject(ApplicantRole role, @Nullable ProductId product) {
        var kind = role.fits(PersonKind.NATURAL) ? PersonKind.NATURAL : PersonKind.LEGAL;
        var name = kind == PersonKind.NATURAL ? "Ana Rojas" : "Panadería El Trigal S.R.L.";
        var identification = kind == PersonKind.NATURAL ? "1234567 CB" : "1020304050";
        var applicant = new Applicant(role, "Ana Rojas", IdentityNumber.parse("1234567 CB"));
        return new Subject(CUSTOMER, name, kind, identification, applicant, product, OFFICE);
    }
}
