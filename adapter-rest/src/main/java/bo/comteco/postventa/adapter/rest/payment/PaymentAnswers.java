package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.domain.payment.PaymentState;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** What the cash desk's use cases come to over HTTP. */
final class PaymentAnswers {

    private final ByVariant<SettlePayment.Answer, ResponseEntity<PaymentJson>> settled;
    private final ByVariant<LookAtPayments.Answer, ResponseEntity<PaymentJson>> one;
    private final ByVariant<LookAtPayments.Answer, ResponseEntity<PaymentsJson>> several;

    PaymentAnswers(PaymentMapper mapper) {
        this.settled = ByVariant.<SettlePayment.Answer, ResponseEntity<PaymentJson>>of(SettlePayment.Answer.class)
                .when(SettlePayment.Answer.Done.class, done -> shown(mapper.payment(done.order())))
                .when(
                        SettlePayment.Answer.Closed.class,
                        closed -> closed(closed.state()).response())
                .when(
                        SettlePayment.Answer.PaidOtherwise.class,
                        paid -> Problem.of(
                                        ProblemType.PAID_OTHERWISE,
                                        "Esta orden ya se pagó con el recibo " + paid.receipt()
                                                + ". Revise el número; si se cobró dos veces, devuelva lo cobrado de más.")
                                .with("receipt", paid.receipt())
                                .response())
                .when(
                        SettlePayment.Answer.ReceiptUsed.class,
                        used -> Problem.of(
                                        ProblemType.RECEIPT_USED,
                                        "Ese recibo ya se usó en esta oficina para la orden de pago " + used.other()
                                                + ". Revise el número.")
                                .with("order", used.other())
                                .response())
                .when(
                        SettlePayment.Answer.NotOwedBack.class,
                        none -> Problem.of(
                                        ProblemType.REFUND_NOT_DUE,
                                        "No corresponde devolver nada por esta orden: la solicitud sigue con lo pagado,"
                                                + " o no se pagó.")
                                .response())
                .when(
                        SettlePayment.Answer.GivenBackOtherwise.class,
                        given -> Problem.of(
                                        ProblemType.REFUNDED_OTHERWISE,
                                        "Lo pagado ya se devolvió con el recibo " + given.receipt() + ".")
                                .with("receipt", given.receipt())
                                .response())
                .when(
                        SettlePayment.Answer.Denied.class,
                        denied -> CommonProblems.denied().response())
                .when(
                        SettlePayment.Answer.UnknownOrder.class,
                        unknown -> unknown().response())
                .complete();
        this.one = ByVariant.<LookAtPayments.Answer, ResponseEntity<PaymentJson>>of(LookAtPayments.Answer.class)
                .when(LookAtPayments.Answer.Shown.class, found -> shown(mapper.payment(found.order())))
                .when(
                        LookAtPayments.Answer.Page.class,
                        answer -> unexpected(answer).response())
                .when(
                        LookAtPayments.Answer.Denied.class,
                        denied -> CommonProblems.denied().response())
                .when(
                        LookAtPayments.Answer.UnknownOrder.class,
                        unknown -> unknown().response())
                .when(
                        LookAtPayments.Answer.UnknownRequest.class,
                        answer -> unexpected(answer).response())
                .complete();
        this.several = ByVariant.<LookAtPayments.Answer, ResponseEntity<PaymentsJson>>of(LookAtPayments.Answer.class)
                .when(
                        LookAtPayments.Answer.Shown.class,
                        answer -> unexpected(answer).response())
                .when(LookAtPayments.Answer.Page.class, page -> shown(mapper.page(page)))
                .when(
                        LookAtPayments.Answer.Denied.class,
                        denied -> CommonProblems.denied().response())
                .when(
                        LookAtPayments.Answer.UnknownOrder.class,
                        answer -> unexpected(answer).response())
                .when(
                        LookAtPayments.Answer.UnknownRequest.class,
                        unknown -> CommonProblems.unknownRequest().response())
                .complete();
    }

    ResponseEntity<PaymentJson> of(SettlePayment.Answer answer) {
        return settled.apply(answer);
    }

    ResponseEntity<PaymentJson> one(LookAtPayments.Answer answer) {
        return one.apply(answer);
    }

    ResponseEntity<PaymentsJson> several(LookAtPayments.Answer answer) {
        return several.apply(answer);
    }

    /** What is shown is personal data, and may be another in a moment. */
    private static <T> ResponseEntity<T> shown(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static Problem unexpected(LookAtPayments.Answer answer) {
        throw new IllegalStateException(answer + " answers another question");
    }

    private static Problem unknown() {
        return Problem.of(ProblemType.UNKNOWN_PAYMENT_ORDER, "No existe una orden de pago con ese número.");
    }

    private static Problem closed(PaymentState state) {
        return Problem.of(
                        ProblemType.PAYMENT_ORDER_CLOSED,
                        switch (state) {
                            case PAID -> "Esta orden ya está pagada.";
                            case REJECTED ->
                                "Esta orden fue rechazada en caja. El asesor emite otra si el cliente la pide.";
                            case EXPIRED ->
                                "Esta orden venció sin pago. No la cobre: el cliente debe volver con el asesor.";
                            case ANNULLED -> "Esta orden está anulada: la solicitud ya no la requiere. No la cobre.";
                            case OPEN -> throw new IllegalStateException("open is not closed");
                        })
                .with("state", state.name());
    }
}
