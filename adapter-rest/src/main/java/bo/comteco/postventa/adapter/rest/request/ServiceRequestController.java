package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.OpenRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens requests and shows them. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS, produces = MediaType.APPLICATION_JSON_VALUE)
final class ServiceRequestController {

    private final OpenRequest openRequest;
    private final LookAtRequest lookAtRequest;
    private final CurrentActor current;
    private final RequestAnswers answers;

    ServiceRequestController(
            OpenRequest openRequest, LookAtRequest lookAtRequest, CurrentActor current, RequestAnswers answers) {
        this.openRequest = openRequest;
        this.lookAtRequest = lookAtRequest;
        this.current = current;
        this.answers = answers;
    }

    @Operation(operationId = "openRequest", summary = "Abre una solicitud en una atención")
    @ApiResponse(
            responseCode = "201",
            description = "La solicitud, abierta; con «answers», ya pasado su primer paso",
            useReturnTypeSchema = true,
            headers = {
                @Header(name = HttpHeaders.LOCATION, description = "Dónde está", schema = @Schema(type = "string")),
                @Header(
                        name = HttpHeaders.ETAG,
                        description = Versions.TAG_DESCRIPTION,
                        schema = @Schema(type = "string"))
            })
    @Problems({
        ProblemType.UNKNOWN_VISIT,
        ProblemType.UNKNOWN_PRODUCT,
        ProblemType.PRODUCT_EXPECTED,
        ProblemType.PRODUCT_NOT_EXPECTED,
        ProblemType.NOT_OFFERED,
        ProblemType.PRODUCT_BUSY,
        ProblemType.INVALID_ANSWERS,
        ProblemType.NOT_FOR_PERSON,
        ProblemType.STILL_WAITING,
        ProblemType.ENDED
    })
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> open(
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = OpeningBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        var opening = OpeningBody.read(body);
        var command = new OpenRequest.Command(
                current.actor(), call, opening.visit(), opening.procedure(), opening.product(), opening.answers());
        return answers.opened(openRequest.open(command), opening.answers() != null);
    }

    @Operation(operationId = "lookAtRequest", summary = "Muestra una solicitud como está")
    @ShowsRequest("La solicitud")
    @ApiResponse(responseCode = "304", description = "La versión de If-None-Match es la actual", content = @Content)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping(Paths.NUMBER)
    ResponseEntity<RequestJson> look(
            @PathVariable long number,
            @Parameter(description = Versions.DESCRIPTION)
                    @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        return answers.looked(lookAtRequest.look(current.actor(), number), known);
    }
}
