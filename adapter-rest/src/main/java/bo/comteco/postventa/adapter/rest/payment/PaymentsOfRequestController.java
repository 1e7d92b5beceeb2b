package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtPayments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the payment orders of a request to whoever works on it: until when the client can pay, and what became of it. */
@Tag(name = "payment-orders", description = "Órdenes de pago")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER + "/payment-orders", produces = MediaType.APPLICATION_JSON_VALUE)
final class PaymentsOfRequestController {

    private final LookAtPayments payments;
    private final CurrentActor current;
    private final PaymentAnswers answers;

    PaymentsOfRequestController(LookAtPayments payments, CurrentActor current, PaymentAnswers answers) {
        this.payments = payments;
        this.current = current;
        this.answers = answers;
    }

    @Operation(operationId = "listPaymentOrdersOfRequest", summary = "Lista las órdenes de pago de una solicitud")
    @ApiResponse(responseCode = "200", description = "Las órdenes", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping
    ResponseEntity<PaymentsJson> ofRequest(@PathVariable long number) {
        return answers.several(payments.ofRequest(current.actor(), number));
    }
}
