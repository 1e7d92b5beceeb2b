package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.List;
import java.util.Optional;

/** What D enters in Smartflex and at the cash desk. */
final class SuspensionOrders {

    static final EffectKind CANCEL_DEPOSIT = undoing(SuspensionFields.CANCEL_DEPOSIT, SystemName.SMARTFLEX);

    /** D.6: the amount accrued to the day of the request. */
    static final EffectKind GUARANTEE_DEPOSIT = effect(
                    SuspensionFields.GUARANTEE_DEPOSIT,
                    SystemName.SMARTFLEX,
                    known -> product(known).with(SuspensionFields.AMOUNT, known.fact(SuspensionFacts.ACCRUED)),
                    SuspensionFacts.ACCRUED)
            .undoneBy(CANCEL_DEPOSIT);

    /** D.6.1: that deposit at the cash desk; the request waits. */
    static final EffectKind DEPOSIT_PAYMENT = effect(
                    SuspensionFields.DEPOSIT_PAYMENT,
                    SystemName.CASH_DESK,
                    known -> CashDesk.order(CashDesk.Concept.GUARANTEE_DEPOSIT, known.fact(SuspensionFacts.ACCRUED))
                            .with(SuspensionFields.DEPOSIT, deposit(known).orElseThrow()),
                    SuspensionFacts.ACCRUED)
            .undoneBy(CashDesk.REFUND);

    /** D.7: cut and reconnection, both dated. */
    static final EffectKind SUSPENSION_ORDER = effect(
                    SuspensionFields.SUSPENSION_ORDER,
                    SystemName.SMARTFLEX,
                    known -> product(known)
                            .and(known.answers().only(List.of(SuspensionFields.START, SuspensionFields.END)))
                            .withOptional(
                                    SuspensionFields.DEPOSIT, paidDeposit(known).map(Value.Text::new)))
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.ORDER_DONE, Promises.BACK_AFTER_SUSPENSION);

    /** D.9: Smartflex generates the reconnection orders by itself (D.9.1). */
    static final EffectKind RECONNECTION_DATE_CHANGE = effect(
                    SuspensionFields.RECONNECTION_DATE_CHANGE,
                    SystemName.SMARTFLEX,
                    known -> product(known).and(known.answers().only(List.of(SuspensionFields.RECONNECTION_DATE))))
            .neverUndone("undo.none.RECONNECTION_DATE_CHANGE")
            .promising(Promises.DATE_CHANGED, Promises.RECONNECTED);

    private SuspensionOrders() {}

    private static Answers product(Known known) {
        return Answers.none()
                .with(SuspensionFields.PRODUCT, known.product().orElseThrow().value());
    }

    /** The deposit that was paid; one that was not is cancelled. */
    static Optional<String> paidDeposit(Known known) {
        return known.resultOf(SuspensionFields.DEPOSIT_PAYMENT).flatMap(paid -> deposit(known));
    }

    /** The deposit that was entered. */
    static Optional<String> deposit(Known known) {
        return known.resultOf(SuspensionFields.GUARANTEE_DEPOSIT).map(result -> result.text(EffectReport.NUMBER));
    }
}
