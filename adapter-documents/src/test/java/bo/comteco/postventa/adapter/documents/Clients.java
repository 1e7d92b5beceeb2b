package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.ProductFacts;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Synthetic clients, and the papers that they show. */
final class Clients {

    static final ProductId PRODUCT = new ProductId("PRD-7");
    static final String ADDRESS = "Av. América Nº 55, entre Pando y Santa Cruz, Cala Cala, Cochabamba";

    static final ProductFacts.Description INTERNET =
            new ProductFacts.Description("Internet 20 Mbps", "Hogar 20", ADDRESS);

    static final Answers CARD = Answers.none()
            .with("identity-card", new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2030, 1, 1)));

    static final Answers CARD_AND_MOBILE = CARD.with("mobile", Telephone.parse("70712345"));

    private Clients() {}

    static Subject aHolder(@Nullable ProductId product) {
        return new Subject(
                new CustomerId("CUS-7"),
                "Íñigo Peñaranda Güemes",
                PersonKind.NATURAL,
                "1234567 CB",
                new Applicant(ApplicantRole.HOLDER, "Íñigo Peñaranda Güemes", IdentityNumber.parse("1234567 CB")),
                product,
                "CENTRAL");
    }

    /** A firm with a name as long as names get, and its legal representative in person. */
    static Subject aFirm(ProductId product) {
        return new Subject(
                new CustomerId("CUS-8"),
                "Asociación de Productores Agropecuarios y Artesanales del Trópico de Cochabamba «Ñandú» S.R.L.",
                PersonKind.LEGAL,
                "1023456022",
                new Applicant(
                        ApplicantRole.LEGAL_REPRESENTATIVE,
                        "María José Ñáñez Áñez",
                        IdentityNumber.parse("1234567 CB")),
                product,
                "CENTRAL");
    }
}
