package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
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

/** Takes requests further, back, or to an end. */
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class MoveController {

    private final CompleteStep completeStep;
    private final GoBack goBack;
    private final Desist desist;
    private final CurrentActor current;
    private final RequestAnswers answers;

    MoveController(
            CompleteStep completeStep, GoBack goBack, Desist desist, CurrentActor current, RequestAnswers answers) {
        this.completeStep = completeStep;
        this.goBack = goBack;
        this.desist = desist;
        this.current = current;
        this.answers = answers;
    }

    @PostMapping(path = "/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> complete(
            @PathVariable long number,
            @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var members = body.members();
        var node = members.requiredCode("node");
        var outcome = members.code("outcome");
        var given = members.answers("answers");
        members.done();
        var command = new CompleteStep.Command(current.actor(), call, number, seen, node, outcome, given);
        return answers.moved(completeStep.complete(command), node);
    }

    @PostMapping(path = "/back", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestJson> goBack(
            @PathVariable long number,
            @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        var members = body.members();
        var node = members.requiredCode("node");
        members.done();
        var command = new GoBack.Command(current.actor(), call, number, seen, node);
        return answers.moved(goBack.goBack(command), null);
    }

    @PostMapping("/desist")
    ResponseEntity<RequestJson> desist(
            @PathVariable long number,
            @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody(required = false) @Nullable JsonBody body,
            HttpServletRequest request) {
        return answers.moved(desist.desist(end(number, key, version, body, request)), null);
    }

    @PostMapping("/close")
    ResponseEntity<RequestJson> close(
            @PathVariable long number,
            @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody(required = false) @Nullable JsonBody body,
            HttpServletRequest request) {
        return answers.moved(desist.close(end(number, key, version, body, request)), null);
    }

    private Desist.Command end(
            long number,
            @Nullable String key,
            @Nullable String version,
            @Nullable JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        int seen = Versions.required(version);
        if (body != null) {
            body.members().done();
        }
        return new Desist.Command(current.actor(), call, number, seen);
    }
}
