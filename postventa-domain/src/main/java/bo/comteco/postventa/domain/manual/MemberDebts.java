package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;

/** What a member owes, to whom ever: Annex 4's items on debts and on the sum of credits. */
final class MemberDebts {

    /** The amount of credit asked for (4.11); captured before the assessment. */
    static final Field CREDIT_AMOUNT = field("credit-amount", "Monto del crédito que solicita", ValueType.MONEY);

    /** 4.5. */
    static final Judgement NO_DEBT_FOR_SERVICES = judgement(
            "NO_DEBT_FOR_SERVICES",
            known -> Judgements.both(AccountsSettled.upToDate(known), OutsideReport.BOLIVIATEL.verdict(known)),
            AccountFacts.OVERDUE_BILLS);

    /** 4.6. */
    static final Judgement NO_PAYMENT_PLAN =
            judgement("NO_PAYMENT_PLAN", MemberDebts::plans, AccountFacts.PAYMENT_PLANS);

    /** 4.7. */
    static final Judgement NO_REVERTED_LINE =
            judgement("NO_REVERTED_LINE", MemberDebts::lines, AccountFacts.REVERTED_LINES);

    /** 4.8. */
    static final Judgement NO_OVERDUE_GUARANTEE = judgement(
            "NO_OVERDUE_GUARANTEE",
            known -> Judgements.both(guarantees(known), OutsideReport.INFOCRED_AS_GUARANTOR.verdict(known)),
            MembershipFacts.GUARANTEED_DEBTS);

    /** 4.10. */
    static final Judgement NO_DEBT_IN_INFOCRED = judgement("NO_DEBT_IN_INFOCRED", OutsideReport.INFOCRED::verdict);

    /** 4.11: the ceiling itself may be reached. */
    static final Judgement WITHIN_CREDIT_CEILING =
            judgement("WITHIN_CREDIT_CEILING", MemberDebts::ceiling, MembershipFacts.CREDITS_IN_FORCE);

    private MemberDebts() {}

    private static Verdict plans(Known known) {
        return none(
                known.fact(AccountFacts.PAYMENT_PLANS).stream()
                        .map(plan -> Message.of("payment-plan")
                                .with("number", plan.number())
                                .with("outstanding", plan.outstanding()))
                        .toList(),
                Message.of("unmet.payment-plans"),
                Message.of("mend.finish-payment-plans"));
    }

    private static Verdict lines(Known known) {
        return none(
                known.fact(AccountFacts.REVERTED_LINES).stream()
                        .map(line -> Message.of("reverted-line")
                                .with("number", line.number())
                                .with("reverted-on", line.revertedOn()))
                        .toList(),
                Message.of("unmet.reverted-lines"),
                Message.of("mend.reverted-lines"));
    }

    private static Verdict guarantees(Known known) {
        return none(
                known.fact(MembershipFacts.GUARANTEED_DEBTS).stream()
                        .map(debt -> Message.of("guaranteed-debt")
                                .with("number", debt.number())
                                .with("overdue", debt.overdue()))
                        .toList(),
                Message.of("unmet.guaranteed-debts"),
                Message.of("mend.settle-guaranteed-debts"));
    }

    private static Verdict none(List<Message> found, Message reason, Message mend) {
        return found.isEmpty() ? Judgements.MET : Judgements.unmet(reason.with("found", found), mend);
    }

    private static Verdict ceiling(Known known) {
        var ceiling = known.parameters().money(ParameterNames.MEMBER_CREDIT_CEILING);
        var inForce = CreditInForce.sum(known.fact(MembershipFacts.CREDITS_IN_FORCE));
        var asked = known.answers().money(CREDIT_AMOUNT.id());
        var total = inForce.plus(asked);
        if (total.compareTo(ceiling) <= 0) {
            return Judgements.MET;
        }
        var room = ceiling.minus(inForce);
        return Judgements.unmet(
                Message.of("unmet.credit-ceiling")
                        .with("in-force", inForce)
                        .with("asked", asked)
                        .with("total", total)
                        .with("ceiling", ceiling),
                room.isPositive()
                        ? Message.of("mend.ask-for-less").with("room", room)
                        : Message.of("mend.pay-credits-back"));
    }
}
