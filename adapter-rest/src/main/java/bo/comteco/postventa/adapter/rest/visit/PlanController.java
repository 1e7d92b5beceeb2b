package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PlanVisit.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans visits. By POST, since what a client wants does not belong into a URL; nothing is written. */
@Tag(name = "visits", description = "Atenciones")
@RestController
@RequestMapping(path = Paths.VISITS, produces = MediaType.APPLICATION_JSON_VALUE)
final class PlanController {

    private final PlanVisit planVisit;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<PlanJson>> answers;

    PlanController(PlanVisit planVisit, CurrentActor current, PlanDrawing drawing) {
        this.planVisit = planVisit;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<PlanJson>>of(Answer.class)
                .when(
                        Answer.Planned.class,
                        planned -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(drawing.plan(planned.plan())))
                .when(Answer.Unfit.class, unfit -> problem(unfit).response())
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .when(
                        Answer.UnknownVisit.class,
                        unknown -> CommonProblems.unknownVisit().response())
                .complete();
    }

    private static Problem problem(Answer.Unfit unfit) {
        return switch (unfit.fault()) {
            case UNKNOWN_PROCEDURE -> CommonProblems.unknownProcedure();
            case ASKED_FOR ->
                wrong(
                        ProblemType.INVALID_BODY,
                        unfit,
                        "askedFor",
                        "Diga qué se pide donde el procedimiento lo pregunta primero, y solo ahí.");
            case PRODUCT_MISSING ->
                wrong(ProblemType.PRODUCT_EXPECTED, unfit, "product", "Este procedimiento trata de un producto.");
            case UNKNOWN_PRODUCT ->
                wrong(ProblemType.UNKNOWN_PRODUCT, unfit, "product", "No hay un producto con este código.");
        };
    }

    private static Problem wrong(ProblemType type, Answer.Unfit unfit, String member, String error) {
        return Problem.of(type, "Corrija lo que se propone y vuelva a consultar.")
                .with("errors", List.of(new WrongMember("#/proposals/" + unfit.proposal() + "/" + member, error)));
    }

    @Operation(
            operationId = "planVisit",
            summary = "Muestra todo lo que el cliente quiere, sus requisitos una vez, y qué se le negaría por ahora")
    @ApiResponse(
            responseCode = "200",
            description = "El plan; nada se guarda ni se ingresa",
            useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_VISIT,
        ProblemType.UNKNOWN_PROCEDURE,
        ProblemType.PRODUCT_EXPECTED,
        ProblemType.UNKNOWN_PRODUCT
    })
    @PostMapping(path = Paths.VISIT + "/plan", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanJson> plan(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PlanBody.class)))
                    @RequestBody
                    JsonBody body) {
        return answers.apply(planVisit.plan(current.actor(), id, PlanBody.read(body)));
    }
}
