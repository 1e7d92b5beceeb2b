package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.SettlePayment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A cashier takes money, does not take it, or gives it back. What repeats a call is its receipt: there is no key. */
@Tag(name = "payment-orders", description = "Órdenes de pago")
@RestController
@RequestMapping(path = Paths.PAYMENT_ORDERS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class SettlementController {

    private final SettlePayment settlePayment;
    private final CurrentActor current;
    private final PaymentAnswers answers;

    SettlementController(SettlePayment settlePayment, CurrentActor current, PaymentAnswers answers) {
        this.settlePayment = settlePayment;
        this.current = current;
        this.answers = answers;
    }

    @Operation(
            operationId = "payPaymentOrder",
            summary = "El cliente pagó; el mismo recibo otra vez no cambia nada, y otro se rechaza")
    @ApiResponse(responseCode = "200", description = "La orden, pagada", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_PAYMENT_ORDER,
        ProblemType.PAYMENT_ORDER_CLOSED,
        ProblemType.PAID_OTHERWISE,
        ProblemType.RECEIPT_USED
    })
    @PostMapping(path = "/payment", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaymentJson> pay(
            @PathVariable long number,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
                    @RequestBody
                    JsonBody body) {
        var paid = ReceiptBody.read(body);
        return answers.of(settlePayment.pay(current.actor(), number, paid.receipt()));
    }

    @Operation(
            operationId = "rejectPaymentOrder",
            summary = "La caja no cobra; la solicitud vuelve a la pregunta anterior")
    @ApiResponse(responseCode = "200", description = "La orden, rechazada", useReturnTypeSchema = true)
    @Problems({ProblemType.UNKNOWN_PAYMENT_ORDER, ProblemType.PAYMENT_ORDER_CLOSED})
    @PostMapping(path = "/rejection", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaymentJson> reject(
            @PathVariable long number,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = RejectionBody.class)))
                    @RequestBody
                    JsonBody body) {
        var rejection = RejectionBody.read(body);
        return answers.of(settlePayment.reject(current.actor(), number, rejection.reason()));
    }

    @Operation(
            operationId = "refundPaymentOrder",
            summary = "Se devolvió al cliente lo pagado por una solicitud sin efecto")
    @ApiResponse(responseCode = "200", description = "La orden, pagada y devuelta", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_PAYMENT_ORDER,
        ProblemType.REFUND_NOT_DUE,
        ProblemType.REFUNDED_OTHERWISE,
        ProblemType.RECEIPT_USED
    })
    @PostMapping(path = "/refund", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaymentJson> refund(
            @PathVariable long number,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
                    @RequestBody
                    JsonBody body) {
        var given = ReceiptBody.read(body);
        return answers.of(settlePayment.giveBack(current.actor(), number, given.receipt()));
    }
}
