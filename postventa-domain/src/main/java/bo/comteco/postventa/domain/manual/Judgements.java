package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;

/** How requirements that recur in the annexes are judged. */
final class Judgements {

    static final Verdict MET = new Verdict.Met();

    /** 1.1, 3.1 …: the applicant, or the one the applicant acts for, holds the product. */
    static final Judgement HOLDS_THE_PRODUCT = judgement("HOLDS_THE_PRODUCT", Judgements::holder, ProductFacts.HOLDER);

    /** 1.2, 3.2 …: a valid identity card was shown (D-25). */
    static final Judgement VALID_CARD = judgement("VALID_CARD", Judgements::card);

    /** 1.5, 3.5 …: no bill past its due date on any of the holder's services. */
    static final Judgement ACCOUNTS_UP_TO_DATE = judgement(
            "ACCOUNTS_UP_TO_DATE",
            known -> noBills(known, AccountFacts.OVERDUE_BILLS, "bills-overdue"),
            AccountFacts.OVERDUE_BILLS);

    /** 1.6, 3.7: a Bolivian mobile number. */
    static final Judgement MOBILE_GIVEN = judgement("MOBILE_GIVEN", Judgements::mobile);

    private Judgements() {}

    /** Everything that was to be seen was seen. */
    static Judgement seen(String name, Field... fields) {
        var papers = List.of(fields);
        return judgement(name, known -> {
            var missing = papers.stream()
                    .filter(paper -> !known.answers().has(paper.id()))
                    .map(Field::label)
                    .toList();
            return missing.isEmpty()
                    ? MET
                    : unmet(Message.of("unmet.not-presented").with("papers", missing), "bring-papers", missing);
        });
    }

    private static Verdict holder(Known known) {
        return known.fact(ProductFacts.HOLDER).equals(known.subject().customer().value())
                ? MET
                : new Verdict.Unmet(Message.of("unmet.not-holder"), Message.of("mend.holder-comes"));
    }

    private static Verdict card(Known known) {
        var card = known.answers().findCard(Attestations.IDENTITY_CARD.id());
        if (card.isEmpty()) {
            return new Verdict.Unmet(Message.of("unmet.no-card"), Message.of("mend.show-card"));
        }
        return card.get().validOn(known.today())
                ? MET
                : new Verdict.Unmet(
                        Message.of("unmet.card-expired")
                                .with("expired-on", card.get().expiresOn()),
                        Message.of("mend.renew-card"));
    }

    static Verdict noBills(Known known, FactKind<List<PendingBill>> kind, String reason) {
        var bills = known.fact(kind);
        if (bills.isEmpty()) {
            return MET;
        }
        var lines = bills.stream()
                .map(bill -> Message.of("bill")
                        .with("number", bill.number())
                        .with("due-on", bill.dueOn())
                        .with("amount", bill.amount()))
                .toList();
        var sum = AccountStanding.sum(bills);
        return new Verdict.Unmet(
                Message.of("unmet." + reason).with("bills", lines).with("sum", sum),
                Message.of("mend.pay-bills").with("sum", sum));
    }

    private static Verdict mobile(Known known) {
        var telephone = known.answers().findTelephone(Attestations.MOBILE.id());
        if (telephone.isEmpty()) {
            return new Verdict.Unmet(Message.of("unmet.no-mobile"), Message.of("mend.give-mobile"));
        }
        return telephone.get().isMobile()
                ? MET
                : new Verdict.Unmet(Message.of("unmet.not-mobile"), Message.of("mend.give-mobile"));
    }

    private static Verdict unmet(Message reason, String mend, List<String> papers) {
        return new Verdict.Unmet(reason, Message.of("mend." + mend).with("papers", papers));
    }
}
