package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.HoldSystems.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holds systems and releases them. What is done twice is done once: there is no key. */
@Tag(name = "operations", description = "Lo pendiente en otros sistemas, para operaciones")
@RestController
@RequestMapping(path = Paths.SYSTEM_HOLDS, produces = MediaType.APPLICATION_JSON_VALUE)
final class HoldController {

    private final HoldSystems systems;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<HoldsJson>> answers;

    HoldController(HoldSystems systems, CurrentActor current) {
        this.systems = systems;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<HoldsJson>>of(Answer.class)
                .when(
                        Answer.Listed.class,
                        listed -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(HoldsJson.of(listed.holds())))
                .when(
                        Answer.NothingEntered.class,
                        none -> Problem.of(
                                        ProblemType.NOTHING_ENTERED,
                                        "En " + none.system().title()
                                                + " no se ingresa nada desde aquí: no hay qué detener.")
                                .response())
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .complete();
    }

    @Operation(operationId = "listSystemHolds", summary = "Qué sistemas detuvo operaciones, lo último primero")
    @ApiResponse(responseCode = "200", description = "Lo detenido y lo liberado", useReturnTypeSchema = true)
    @Problems
    @GetMapping
    ResponseEntity<HoldsJson> holds() {
        return answers.apply(systems.holds(current.actor()));
    }

    @Operation(
            operationId = "holdSystem",
            summary =
                    "Detiene un sistema: no se ingresa nada en él hasta liberarlo. Detenido otra vez, vale la primera")
    @ApiResponse(responseCode = "200", description = "Lo detenido y lo liberado", useReturnTypeSchema = true)
    @Problems(ProblemType.NOTHING_ENTERED)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HoldsJson> hold(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = HoldBody.class)))
                    @RequestBody
                    JsonBody body) {
        return answers.apply(systems.hold(HoldBody.read(body).command(current.actor())));
    }

    @Operation(
            operationId = "releaseSystem",
            summary = "Libera un sistema: lo que esperaba se ingresa de a poco, lo más antiguo primero")
    @ApiResponse(responseCode = "200", description = "Lo detenido y lo liberado", useReturnTypeSchema = true)
    @Problems
    @PostMapping(path = "/release", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HoldsJson> release(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = HoldBody.class)))
                    @RequestBody
                    JsonBody body) {
        return answers.apply(systems.release(HoldBody.read(body).command(current.actor())));
    }
}
