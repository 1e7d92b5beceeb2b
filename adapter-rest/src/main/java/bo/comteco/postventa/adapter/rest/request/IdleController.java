package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtIdleRequests.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows requests that are about to end by themselves. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + "/idle", produces = MediaType.APPLICATION_JSON_VALUE)
final class IdleController {

    private final LookAtIdleRequests idle;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<IdleJson>> answers;

    IdleController(LookAtIdleRequests idle, CurrentActor current, SearchMapper mapper) {
        this.idle = idle;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<IdleJson>>of(Answer.class)
                .when(
                        Answer.Page.class,
                        page -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(mapper.idle(page)))
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .complete();
    }

    @Operation(
            operationId = "findIdleRequests",
            summary = "Solicitudes que nadie mueve y que van a terminar solas, la próxima a terminar primero")
    @ApiResponse(responseCode = "200", description = "Una página", useReturnTypeSchema = true)
    @Problems
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<IdleJson> aboutToEnd(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = IdleBody.class)))
                    @RequestBody
                    JsonBody body) {
        var page = IdleBody.read(body);
        return answers.apply(idle.aboutToEnd(current.actor(), page.office(), page.place(), page.limit()));
    }
}
