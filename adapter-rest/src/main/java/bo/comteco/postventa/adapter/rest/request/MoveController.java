package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.GoBack;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes requests further, or back to an earlier question. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class MoveController {

    private final CompleteStep completeStep;
    private final GoBack goBack;
    private final CurrentActor current;
    private final RequestAnswers answers;

    MoveController(CompleteStep completeStep, GoBack goBack, CurrentActor current, RequestAnswers answers) {
        this.completeStep = completeStep;
        this.goBack = goBack;
        this.current = current;
        this.answers = answers;
    }

    @Operation(operationId = "completeStep", summary = "Completa el paso en que está la solicitud")
    @ShowsRequest(
            "La solicitud, como quedó. Si los requisitos no se cumplen, sigue en ese paso y «refusal» dice cuáles")
    @Problems({
        ProblemType.UNKNOWN_REQUEST,
        ProblemType.ENDED,
        ProblemType.ELSEWHERE_NOW,
        ProblemType.OUTCOME_NOT_GIVEN,
        ProblemType.UNKNOWN_OUTCOME,
        ProblemType.INVALID_ANSWERS,
        ProblemType.STILL_WAITING,
        ProblemType.NOT_FOR_PERSON
    })
    @PostMapping(path = "/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> complete(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = StepBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var step = StepBody.read(body);
        var command = new CompleteStep.Command(
                current.actor(), call, number, seen, step.node(), step.outcome(), step.answers());
        return answers.moved(completeStep.complete(command), step.node());
    }

    @Operation(operationId = "goBack", summary = "Vuelve a un paso anterior para corregirlo")
    @ShowsRequest("La solicitud, en ese paso")
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.ENDED, ProblemType.NOT_ON_TRAIL, ProblemType.ALREADY_ENTERED})
    @PostMapping(path = "/back", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> goBack(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = BackBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var command = new GoBack.Command(
                current.actor(), call, number, seen, BackBody.read(body).node());
        return answers.moved(goBack.goBack(command), null);
    }
}
