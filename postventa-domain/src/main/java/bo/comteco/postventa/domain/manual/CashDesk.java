package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;
import java.time.Instant;
import java.util.Set;

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

    /** The kinds of payment order, by the names under which requests owe them. */
    public static final Set<String> PAYMENTS = Set.of(
            SupplementaryFields.PAYMENT,
            SuspensionFields.DEPOSIT_PAYMENT,
            CallDetailFields.CALL_DETAIL_PAYMENT,
            WithdrawalFields.FINAL_PAYMENT);

    private CashDesk() {}

    /**
     * When a payment order expires that is opened at a moment: when its life is over, or else with the next working day
     * (D-16).
     *
     * @param parameters as known at that moment (D-67)
     */
    public static Instant expiry(Instant opened, Parameters parameters) {
        return parameters
                .findDuration(ParameterNames.PAYMENT_ORDER_LIFE)
                .map(opened::plus)
                .orElseGet(() -> new WorkingDays(parameters).endOfNext(opened));
    }

    /** What a payment order is for, in words. */
    public static Message conceptOf(Answers order) {
        return Message.of("concept." + order.choice(CONCEPT, Concept.class));
    }

    /** Amount and concept of a payment order. */
    static Answers order(Concept concept, Money amount) {
        return Answers.none().with(CONCEPT, concept).with(Kind.Pay.AMOUNT, amount);
    }
}
