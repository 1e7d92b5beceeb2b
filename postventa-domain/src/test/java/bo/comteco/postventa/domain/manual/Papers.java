package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.LocalDate;
import java.util.List;

/** What a holder in person shows at the counter, and what Smartflex says of him: nothing is in the way. */
final class Papers {

    static final Telephone MOBILE = Telephone.parse("70712345");

    static final Answers CARD = Answers.none()
            .with(
                    Attestations.IDENTITY_CARD.id(),
                    new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2030, 1, 1)));

    static final Answers EXPIRED_CARD = Answers.none()
            .with(
                    Attestations.IDENTITY_CARD.id(),
                    new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2025, 12, 31)));

    static final Answers CARD_AND_MOBILE = CARD.with(Attestations.MOBILE.id(), MOBILE);

    static final Answers LETTER = Answers.none().with(Attestations.SUSPENSION_LETTER.id(), Evidence.seen());

    /** The holder of a product whose bills are paid. */
    static final Script IN_ORDER = script().finding(ProductFacts.HOLDER, Subjects.CUSTOMER.value())
            .finding(AccountFacts.OVERDUE_BILLS, List.of());

    static final String ADDRESS = "Av. América 55, Cala Cala";

    static final ProductFacts.Description INTERNET = new ProductFacts.Description("Internet 20", "Hogar 20", ADDRESS);

    static final ProductFacts.Description LINE =
            new ProductFacts.Description("Línea telefónica", "Residencial", ADDRESS);

    private Papers() {}
}
