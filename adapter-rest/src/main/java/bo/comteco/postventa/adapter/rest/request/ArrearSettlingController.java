package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.domain.request.ByHand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * An operator decides about what a request owes to another system. There is no version to send: what guards a decision is
 * that the effect is owed, and that nobody is at it.
 */
@Tag(name = "operations", description = "Lo pendiente en otros sistemas, para operaciones")
@RestController
@RequestMapping(
        path = Paths.REQUESTS + Paths.NUMBER + "/effects/{effect:[0-9]{1,9}}",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class ArrearSettlingController {

    private final SettleArrears settleArrears;
    private final CurrentActor current;
    private final RequestAnswers answers;

    ArrearSettlingController(SettleArrears settleArrears, CurrentActor current, RequestAnswers answers) {
        this.settleArrears = settleArrears;
        this.current = current;
        this.answers = answers;
    }

    @Operation(
            operationId = "retryEffect",
            summary =
                    "Lo intenta ya; si no se sabe si llegó, primero lo busca y da tiempo a que llegue. No se admite si no se"
                            + " sabe y el sistema no permite averiguarlo")
    @SettlesArrear
    @PostMapping(path = "/retry", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> retry(
            @PathVariable long number,
            @PathVariable int effect,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DecisionBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        return settled(
                call, number, effect, new ByHand.Retry(DecisionBody.read(body).reason()));
    }

    @Operation(
            operationId = "giveEffectUp",
            summary =
                    "Deja de intentarlo; la solicitud sigue según su procedimiento y dice qué no se hizo o puede haberse"
                            + " hecho. No se admite lo que puede haberse hecho y puede averiguarse")
    @SettlesArrear
    @PostMapping(path = "/giving-up", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> giveUp(
            @PathVariable long number,
            @PathVariable int effect,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DecisionBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        return settled(
                call, number, effect, new ByHand.GiveUp(DecisionBody.read(body).reason()));
    }

    @Operation(
            operationId = "markEffectDone",
            summary = "Da constancia de que ya está hecho en el otro sistema, con su número")
    @SettlesArrear
    @Problems(ProblemType.EFFECT_FOUND_OTHERWISE)
    @PostMapping(path = "/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> markDone(
            @PathVariable long number,
            @PathVariable int effect,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DecisionBody.DoneBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        var done = DecisionBody.DoneBody.read(body);
        return settled(new SettleArrears.Command(current.actor(), call, number, effect, done.done(), done.insist()));
    }

    private ResponseEntity<RequestJson> settled(Call call, long number, int effect, ByHand what) {
        return settled(new SettleArrears.Command(current.actor(), call, number, effect, what));
    }

    private ResponseEntity<RequestJson> settled(SettleArrears.Command command) {
        return answers.moved(settleArrears.settle(command), null);
    }
}
