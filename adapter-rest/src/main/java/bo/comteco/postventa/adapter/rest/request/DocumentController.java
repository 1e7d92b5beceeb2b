package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.PrintDocument.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prints the forms of requests as PDF. To print is to write: each printing is recorded, hence the method and the key. */
@Tag(name = "papers", description = "Documentos impresos")
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
                                "La solicitud no tiene ese documento, aún no llegó al paso que lo imprime, o ya no se"
                                        + " reimprime."))
                .when(
                        Answer.HeldByAnother.class,
                        held -> Problem.of(
                                ProblemType.DENIED,
                                "El detalle de llamadas es de carácter personal: lo imprime solo quien atiende la"
                                        + " solicitud."))
                .when(Answer.CallsChanged.class, changed -> changed(changed.found()))
                .when(Answer.Silent.class, silent -> CommonProblems.silent(silent.system()))
                .when(
                        Answer.KeyReused.class,
                        reused -> Problem.of(
                                ProblemType.KEY_REUSED,
                                "Esa clave ya imprimió otra cosa. Para imprimir esto use una clave nueva."))
                .when(Answer.Denied.class, denied -> CommonProblems.denied())
                .when(Answer.UnknownRequest.class, unknown -> CommonProblems.unknownRequest())
                .complete();
    }

    private static Problem changed(boolean found) {
        return Problem.of(
                ProblemType.CALLS_CHANGED,
                found
                        ? "Consultas registra ahora otras llamadas que las que se consultaron; no se imprimió nada. La"
                                + " solicitud ya tomó las actuales: véala de nuevo e imprima."
                        : "Consultas registra ahora otras llamadas que las del detalle impreso; ya no se puede"
                                + " reimprimir igual.");
    }

    @Operation(
            operationId = "printDocument",
            summary = "Imprime un documento y lo anota",
            description =
                    "La primera impresión es la original; las demás llevan su número de reimpresión. Repetida con la misma"
                            + " clave, la llamada da el mismo documento y no anota otra impresión. FORMULARIO_DE_SOLICITUD es el"
                            + " de la dirección: reúne las solicitudes de la atención que allí llegaron a su formulario.")
    @ApiResponse(
            responseCode = "200",
            description = "El documento: un juego de páginas por original y por copia",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")),
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "inline, con un nombre de archivo",
                            schema = @Schema(type = "string")))
    @Problems({
        ProblemType.UNKNOWN_REQUEST,
        ProblemType.DOCUMENT_NOT_AVAILABLE,
        ProblemType.CALLS_CHANGED,
        ProblemType.SYSTEM_SILENT
    })
    @PostMapping(path = "/{name:[A-Za-z][A-Za-z0-9_-]{0,63}}/printings", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable long number,
            @PathVariable String name,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @Parameter(hidden = true) @RequestBody(required = false) @Nullable JsonBody body,
            HttpServletRequest request) {
        var call = Calls.identify(key, request, body);
        if (body != null) {
            body.members().done();
        }
        var answer = printDocument.print(new PrintDocument.Command(current.actor(), call, number, name));
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
