package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtArrears.Answer;
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

/** Shows operators what is owed to other systems. */
@Tag(name = "operations", description = "Lo pendiente en otros sistemas, para operaciones")
@RestController
@RequestMapping(path = Paths.ARREARS, produces = MediaType.APPLICATION_JSON_VALUE)
final class ArrearController {

    private final LookAtArrears lookAtArrears;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<ArrearsJson>> answers;

    ArrearController(LookAtArrears lookAtArrears, CurrentActor current, ArrearDrawing drawing) {
        this.lookAtArrears = lookAtArrears;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<ArrearsJson>>of(Answer.class)
                .when(
                        Answer.Page.class,
                        page -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(drawing.drawn(page)))
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .complete();
    }

    @Operation(
            operationId = "findArrears",
            summary = "Busca lo que las solicitudes deben ingresar en otros sistemas y aún no se hizo")
    @ApiResponse(responseCode = "200", description = "Una página", useReturnTypeSchema = true)
    @Problems
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArrearsJson> search(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ArrearSearchBody.class)))
                    @RequestBody
                    JsonBody body) {
        var search = ArrearSearchBody.read(body);
        return answers.apply(lookAtArrears.find(current.actor(), search.criteria(), search.after(), search.limit()));
    }
}
