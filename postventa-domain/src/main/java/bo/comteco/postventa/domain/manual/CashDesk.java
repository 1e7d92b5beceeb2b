package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;

/**
 * Payment orders for the cash desk (specification, section 8). One that is open when its request no longer wants it is
 * annulled; one that was paid is owed back.
 */
public final class CashDesk {

    /** What a payment order is for; each has a text. */
    public enum Concept {
        /** A: what is charged once for components. */
        SUPPLEMENTARY_SERVICES,
        /** D.6: the month's amount to the day of request. */
        GUARANTEE_DEPOSIT,
        /** G.4: months that are past. */
        CALL_DETAIL,
        /** I.3: what is owed when a product is given up. */
        FINAL_BILL
    }

    /** In the content of a payment order: its {@link Concept}. */
    public static final String CONCEPT = "concept";

    /** Gives back what was paid. */
    public static final EffectKind REFUND = undoing("REFUND", SystemName.CASH_DESK);

    private CashDesk() {}

    /** What a payment order is for, in words. */
    public static Message conceptOf(Answers order) {
        return Message.of("concept." + order.choice(CONCEPT, Concept.class));
    }

    /** Amount and concept of a payment order. */
    static Answers order(Concept concept, Money amount) {
        return Answers.none().with(CONCEPT, concept).with(Kind.Pay.AMOUNT, amount);
    }
}
