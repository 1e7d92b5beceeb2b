package bo.comteco.postventa.adapter.rest.watch;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Query;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.LookAtWatches.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows supervision the promises that are broken, and takes note that they were seen. */
@Tag(name = "watches", description = "Lo prometido que no se cumple")
@RestController
@RequestMapping(path = Paths.WATCHES, produces = MediaType.APPLICATION_JSON_VALUE)
final class WatchController {

    private static final int PAGE = 20;

    private final LookAtWatches watches;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<Object>> answers;

    WatchController(LookAtWatches watches, CurrentActor current, WatchDrawing drawing) {
        this.watches = watches;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<Object>>of(Answer.class)
                .when(
                        Answer.Page.class,
                        page -> shown(new WatchesJson(
                                page.watches().stream().map(drawing::drawn).toList(), page.next())))
                .when(Answer.Shown.class, shown -> shown(drawing.drawn(shown.watch())))
                .when(Answer.UnknownWatch.class, unknown -> unknown().response())
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .complete();
    }

    private static ResponseEntity<Object> shown(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static Problem unknown() {
        return Problem.of(ProblemType.UNKNOWN_WATCH, "No hay un compromiso vigilado con ese número.");
    }

    @Operation(operationId = "brokenPromises", summary = "Lo prometido que no se cumple y nadie vio todavía")
    @ApiResponse(
            responseCode = "200",
            description = "Una página",
            content = @Content(schema = @Schema(implementation = WatchesJson.class)))
    @Parameter(name = "office", in = ParameterIn.QUERY, description = "Si falta, de todas las que se pueden ver")
    @Parameter(
            name = "above",
            in = ParameterIn.QUERY,
            description = "El «next» de la página anterior",
            schema = @Schema(type = "integer", format = "int64"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Cuántos, de 1 a 100; sin él, 20",
            schema = @Schema(type = "integer", format = "int32"))
    @Problems(ProblemType.INVALID_QUERY)
    @GetMapping
    ResponseEntity<Object> raised(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
        var query = new Query(given);
        var office = query.text("office", 64);
        var above = query.number("above", 0, Long.MAX_VALUE);
        var limit = query.number("limit", 1, LookAtWatches.LIMIT);
        query.done();
        return answers.apply(watches.raised(
                current.actor(), office, above == null ? 0 : above, limit == null ? PAGE : limit.intValue()));
    }

    @Operation(operationId = "acknowledgeBrokenPromise", summary = "Supervisión lo vio; vale la primera vez")
    @ApiResponse(
            responseCode = "200",
            description = "Como queda",
            content = @Content(schema = @Schema(implementation = WatchJson.class)))
    @Problems(ProblemType.UNKNOWN_WATCH)
    @PostMapping(path = Paths.NUMBER + "/acknowledgement", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> acknowledge(
            @PathVariable("number") long watch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AcknowledgementBody.class)))
                    @RequestBody
                    JsonBody body) {
        return answers.apply(watches.acknowledge(
                current.actor(), watch, AcknowledgementBody.read(body).note()));
    }
}
