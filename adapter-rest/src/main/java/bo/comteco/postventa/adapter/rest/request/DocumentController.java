package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.PrintDocument.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prints the forms of requests as PDF. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER + "/documents")
final class DocumentController {

    private final PrintDocument printDocument;
    private final CurrentActor current;
    private final ByVariant<Answer, Problem> problems;

    DocumentController(PrintDocument printDocument, CurrentActor current) {
        this.printDocument = printDocument;
        this.current = current;
        this.problems = ByVariant.<Answer, Problem>of(Answer.class)
                .when(Answer.Printed.class, printed -> {
                    throw new IllegalStateException("a form that is printed is no problem");
                })
                .when(
                        Answer.NotToBePrinted.class,
                        none -> Problem.of(
                                ProblemType.DOCUMENT_NOT_AVAILABLE,
                                "La solicitud no tiene ese documento, o aún no llegó al paso que lo imprime."))
                .when(Answer.Denied.class, denied -> CommonProblems.denied())
                .when(Answer.UnknownRequest.class, unknown -> CommonProblems.unknownRequest())
                .complete();
    }

    @Operation(operationId = "printDocument", summary = "Imprime un formulario")
    @ApiResponse(
            responseCode = "200",
            description = "El formulario: un juego de páginas por original y por copia",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")),
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "inline, con un nombre de archivo",
                            schema = @Schema(type = "string")))
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.DOCUMENT_NOT_AVAILABLE})
    @GetMapping(path = "/{name:[A-Za-z][A-Za-z0-9_-]{0,63}}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable long number, @PathVariable String name) {
        var answer = printDocument.print(current.actor(), number, name);
        if (!(answer instanceof Answer.Printed printed)) {
            return problems.apply(answer).response();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline(number, name))
                .body(printed.pdf().bytes());
    }

    private static String inline(long number, String name) {
        return ContentDisposition.inline()
                .filename(name.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number + ".pdf")
                .build()
                .toString();
    }
}
