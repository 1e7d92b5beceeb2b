package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.Optional;

/** The presenter's identity card: shown, valid (D-25), and the presenter's own (D-35). */
final class CardShown {

    /** 1.2, 2.1, 3.2, GR.2. */
    static final Judgement VALID_CARD = judgement("VALID_CARD", CardShown::card);

    private CardShown() {}

    private static Verdict card(Known known) {
        var shown = known.answers().findCard(Attestations.IDENTITY_CARD.id());
        return shown.isEmpty()
                ? Judgements.unmet(Message.of("unmet.no-card"), Message.of("mend.show-card"))
                : Judgements.both(ownCard(known.subject(), shown.get()), validCard(known, shown.get()));
    }

    private static Verdict validCard(Known known, IdentityDocument shown) {
        return shown.validOn(known.today())
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.card-expired").with("expired-on", shown.expiresOn()),
                        Message.of("mend.renew-card"));
    }

    private static Verdict ownCard(Subject subject, IdentityDocument shown) {
        var expected = expected(subject);
        return expected.isEmpty() || expected.get().samePersonAs(shown.number())
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.card-of-another")
                                .with("shown", shown.number())
                                .with("name", subject.applicant().name())
                                .with("expected", expected.get()),
                        Message.of("mend.show-own-card"));
    }

    private static Optional<IdentityNumber> expected(Subject subject) {
        return subject.applicant().role() == ApplicantRole.HOLDER
                ? registered(subject)
                : Optional.ofNullable(subject.applicant().identity());
    }

    /** Smartflex's number is in no form that can be relied on; one that can't be read is left to the adviser's eyes. */
    private static Optional<IdentityNumber> registered(Subject subject) {
        try {
            return Optional.of(IdentityNumber.parse(subject.identification()));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }
}
