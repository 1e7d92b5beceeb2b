package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.KeepPapers.Answer;
import bo.comteco.postventa.domain.text.SpanishFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a request's papers. */
@Tag(name = "papers", description = "Documentos impresos")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER + "/printings", produces = MediaType.APPLICATION_JSON_VALUE)
final class PrintingController {

    private final KeepPapers keepPapers;
    private final CurrentActor current;
    private final ByVariant<Answer, Problem> problems = ByVariant.<Answer, Problem>of(Answer.class)
            .when(Answer.Listed.class, PrintingController::isNoProblem)
            .when(Answer.Noted.class, PrintingController::isNoProblem)
            .when(
                    Answer.UnknownPrinting.class,
                    unknown -> Problem.of(ProblemType.UNKNOWN_PRINTING, "La solicitud no tiene esa impresión."))
            .when(
                    Answer.NothingKept.class,
                    nothing -> Problem.of(
                            ProblemType.NOTHING_KEPT,
                            "Del documento «" + nothing.title()
                                    + "» la oficina no guarda original: no se firma ni se archiva."))
            .when(
                    Answer.TimeDoesNotFit.class,
                    time -> Problem.of(ProblemType.INVALID_NOTE, "Corrija el dato señalado y vuelva a anotarlo.")
                            .with(
                                    "errors",
                                    List.of(new WrongMember(
                                            "#/at",
                                            "Indique un momento desde la impresión ("
                                                    + SpanishFormat.moment(time.printedAt()) + ") hasta ahora."))))
            .when(Answer.Denied.class, denied -> CommonProblems.denied())
            .when(Answer.UnknownRequest.class, unknown -> CommonProblems.unknownRequest())
            .complete();

    PrintingController(KeepPapers keepPapers, CurrentActor current) {
        this.keepPapers = keepPapers;
        this.current = current;
    }

    private static Problem isNoProblem(Answer answer) {
        throw new IllegalStateException(answer + " is no problem");
    }

    @Operation(
            operationId = "lookAtPrintings",
            summary = "Lista lo que se imprimió, quién firmó y dónde está archivado")
    @ApiResponse(responseCode = "200", description = "Las impresiones", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping
    ResponseEntity<PrintingsJson> printed(@PathVariable long number) {
        var answer = keepPapers.printed(current.actor(), number);
        return answer instanceof Answer.Listed listed
                ? ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new PrintingsJson(
                                number,
                                listed.printings().stream()
                                        .map(PrintingJson::of)
                                        .toList()))
                : problems.apply(answer).response();
    }

    @Operation(
            operationId = "notePaper",
            summary = "Anota quién firmó un original, o dónde está archivado",
            description =
                    "Lo anotado no se borra; un error se corrige anotando de nuevo: vale lo último de cada clase.")
    @ApiResponse(responseCode = "201", description = "La impresión, con lo anotado", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_REQUEST,
        ProblemType.UNKNOWN_PRINTING,
        ProblemType.NOTHING_KEPT,
        ProblemType.INVALID_NOTE
    })
    @PostMapping(path = "/{printing:[0-9a-fA-F-]{36}}/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PrintingJson> note(
            @PathVariable long number,
            @PathVariable UUID printing,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PaperNoteBody.class)))
                    @RequestBody
                    JsonBody body) {
        var note = PaperNoteBody.read(body);
        var answer = keepPapers.note(
                new KeepPapers.Command(current.actor(), number, printing, note.kind(), note.text(), note.at()));
        return answer instanceof Answer.Noted noted
                ? ResponseEntity.status(HttpStatus.CREATED).body(PrintingJson.of(noted.printing()))
                : problems.apply(answer).response();
    }
}
