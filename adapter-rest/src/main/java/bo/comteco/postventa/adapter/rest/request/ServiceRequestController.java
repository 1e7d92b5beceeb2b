package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
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

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> open(
            @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        var members = body.members();
        var visit = members.requiredText("visit", 64);
        var procedure = members.requiredConstant("procedure", ProcedureCode.class);
        var product = members.text("product", 64);
        var given = members.has("answers") ? members.answers("answers") : null;
        members.done();
        var command = new OpenRequest.Command(current.actor(), call, visit, procedure, product, given);
        return answers.opened(openRequest.open(command), given != null);
    }

    @GetMapping(Paths.NUMBER)
    ResponseEntity<RequestJson> look(
            @PathVariable long number,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        return answers.looked(lookAtRequest.look(current.actor(), number), known);
    }
}
