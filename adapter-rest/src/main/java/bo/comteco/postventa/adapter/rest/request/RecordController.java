package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.RequestAnswerProblems;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtRequest.History;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how a request came to where it is, and which forms it has. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER, produces = MediaType.APPLICATION_JSON_VALUE)
final class RecordController {

    private final LookAtRequest lookAtRequest;
    private final CurrentActor current;
    private final RequestMapper mapper;
    private final RequestAnswerProblems problems;
    private final ByVariant<History, ResponseEntity<HistoryJson>> histories;

    RecordController(
            LookAtRequest lookAtRequest, CurrentActor current, RequestMapper mapper, RequestAnswerProblems problems) {
        this.lookAtRequest = lookAtRequest;
        this.current = current;
        this.mapper = mapper;
        this.problems = problems;
        this.histories = ByVariant.<History, ResponseEntity<HistoryJson>>of(History.class)
                .when(
                        History.Told.class,
                        told -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(mapper.history(told)))
                .when(History.Denied.class, denied -> CommonProblems.denied().response())
                .when(
                        History.UnknownRequest.class,
                        unknown -> CommonProblems.unknownRequest().response())
                .complete();
    }

    @Operation(operationId = "lookAtHistory", summary = "Muestra todo lo que pasó en una solicitud")
    @ApiResponse(responseCode = "200", description = "La historia", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping("/history")
    ResponseEntity<HistoryJson> history(@PathVariable long number) {
        return histories.apply(lookAtRequest.history(current.actor(), number));
    }

    @Operation(operationId = "lookAtDocuments", summary = "Lista los formularios que ya pueden imprimirse")
    @ApiResponse(responseCode = "200", description = "Los formularios", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping("/documents")
    ResponseEntity<DocumentsJson> documents(@PathVariable long number) {
        return problems.answer(
                lookAtRequest.look(current.actor(), number),
                shown -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new DocumentsJson(
                                number,
                                mapper.documents(
                                        shown.view().documents(), shown.view().number()))));
    }
}
