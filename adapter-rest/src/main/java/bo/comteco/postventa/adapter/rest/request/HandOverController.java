package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.HandOverRequest;
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

/** Gives requests into other hands. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class HandOverController {

    private final HandOverRequest handOver;
    private final CurrentActor current;
    private final RequestAnswers answers;

    HandOverController(HandOverRequest handOver, CurrentActor current, RequestAnswers answers) {
        this.handOver = handOver;
        this.current = current;
        this.answers = answers;
    }

    @Operation(operationId = "handOver", summary = "Deriva la solicitud a otro asesor o a otra oficina")
    @ShowsRequest("La solicitud, a cargo de otro")
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.UNKNOWN_OFFICE, ProblemType.ENDED, ProblemType.IN_THESE_HANDS})
    @PostMapping(path = "/handover", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> handOver(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = HandOverBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var to = HandOverBody.read(body);
        var command = new HandOverRequest.Command(
                current.actor(), call, number, seen, to.office(), to.adviser(), to.reason());
        return answers.moved(handOver.handOver(command), null);
    }

    @Operation(operationId = "takeOver", summary = "Supervisión toma la solicitud")
    @ShowsRequest("La solicitud, a cargo de quien la tomó")
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.ENDED, ProblemType.IN_THESE_HANDS})
    @PostMapping(path = "/takeover", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> takeOver(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TakeOverBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var why = TakeOverBody.read(body).reason();
        return answers.moved(
                handOver.takeOver(new HandOverRequest.TakeOver(current.actor(), call, number, seen, why)), null);
    }
}
