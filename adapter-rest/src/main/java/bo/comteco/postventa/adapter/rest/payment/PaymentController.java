package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtPayments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and finds payment orders. */
@Tag(name = "payment-orders", description = "Órdenes de pago")
@RestController
@RequestMapping(path = Paths.PAYMENT_ORDERS, produces = MediaType.APPLICATION_JSON_VALUE)
final class PaymentController {

    private final LookAtPayments payments;
    private final CurrentActor current;
    private final PaymentAnswers answers;

    PaymentController(LookAtPayments payments, CurrentActor current, PaymentAnswers answers) {
        this.payments = payments;
        this.current = current;
        this.answers = answers;
    }

    @Operation(
            operationId = "findPaymentOrders",
            summary = "Busca órdenes de pago, la más antigua primero; en caja, las de la propia oficina")
    @ApiResponse(responseCode = "200", description = "Una página", useReturnTypeSchema = true)
    @Problems
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaymentsJson> search(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PaymentSearchBody.class)))
                    @RequestBody
                    JsonBody body) {
        var search = PaymentSearchBody.read(body);
        return answers.several(payments.find(current.actor(), search.criteria(), search.after(), search.limit()));
    }

    @Operation(operationId = "lookAtPaymentOrder", summary = "Muestra una orden de pago")
    @ApiResponse(responseCode = "200", description = "La orden", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_PAYMENT_ORDER)
    @GetMapping(Paths.NUMBER)
    ResponseEntity<PaymentJson> look(@PathVariable long number) {
        return answers.one(payments.look(current.actor(), number));
    }
}
