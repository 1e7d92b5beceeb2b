package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.Desist;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Ends requests before their end: the client desists, or an unmet assessment is closed. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class EndController {

    private final Desist desist;
    private final CurrentActor current;
    private final RequestAnswers answers;

    EndController(Desist desist, CurrentActor current, RequestAnswers answers) {
        this.desist = desist;
        this.current = current;
        this.answers = answers;
    }

    @Operation(operationId = "desist", summary = "El cliente desiste; lo ingresado se deshace")
    @ShowsRequest("La solicitud, terminada")
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.ENDED})
    @PostMapping("/desist")
    ResponseEntity<RequestJson> desist(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @Parameter(hidden = true) @RequestBody(required = false) @Nullable JsonBody body,
            HttpServletRequest request) {
        return answers.moved(desist.desist(command(number, key, version, body, request)), null);
    }

    @Operation(operationId = "closeUnmet", summary = "Cierra una solicitud cuyos requisitos no se cumplen")
    @ShowsRequest("La solicitud, terminada")
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.ENDED, ProblemType.NOTHING_TO_CLOSE})
    @PostMapping("/close")
    ResponseEntity<RequestJson> close(
            @PathVariable long number,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(required = true, description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String version,
            @Parameter(hidden = true) @RequestBody(required = false) @Nullable JsonBody body,
            HttpServletRequest request) {
        return answers.moved(desist.close(command(number, key, version, body, request)), null);
    }

    private Desist.Command command(
            long number,
            @Nullable String key,
            @Nullable String version,
            @Nullable JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        if (body != null) {
            // There is nothing to say: an empty object or nothing at all.
            body.members().done();
        }
        return new Desist.Command(current.actor(), call, number, seen);
    }
}
