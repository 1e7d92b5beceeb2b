package bo.comteco.postventa.adapter.rest.evidence;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.request.CallKey;
import bo.comteco.postventa.adapter.rest.request.Calls;
import bo.comteco.postventa.application.driving.KeepEvidence.Folder;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what shows a paper that is about one request. */
@Tag(name = "evidence", description = "Documentos que el cliente trajo, como archivos")
@RestController
@RequestMapping(path = Paths.REQUESTS + Paths.NUMBER + "/evidence")
final class RequestEvidenceController {

    private final EvidenceAnswers answers;

    RequestEvidenceController(EvidenceAnswers answers) {
        this.answers = answers;
    }

    @Operation(
            operationId = "keepRequestEvidence",
            summary = "Trae el archivo de un documento de esta solicitud",
            description =
                    "El cuerpo es el archivo mismo: PDF, JPEG o PNG, lo que se verifica por su contenido. Su nombre va en"
                            + " Content-Disposition, no en la dirección.")
    @ApiResponse(responseCode = "201", description = "El archivo, como quedó", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_REQUEST,
        ProblemType.INVALID_QUERY,
        ProblemType.BODY_TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        ProblemType.FILE_NOT_KEPT
    })
    @PostMapping(
            consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @FileBody
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            required = true,
            description = "Qué documento es",
            schema = @Schema(implementation = EvidenceKind.class))
    ResponseEntity<EvidenceJson> keep(
            @PathVariable long number,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @Parameter(description = "attachment; con el nombre del archivo")
                    @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false)
                    @Nullable String name,
            @CallKey @RequestHeader(name = Calls.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        return answers.keep(new Folder.OfRequest(number), parameters, name, key, request);
    }

    @Operation(
            operationId = "listRequestEvidence",
            summary = "Lista los archivos que sirven a esta solicitud, también los de su atención")
    @ApiResponse(responseCode = "200", description = "Los archivos", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_REQUEST)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvidenceListJson> list(@PathVariable long number, HttpServletRequest request) {
        return answers.list(new Folder.OfRequest(number), request);
    }

    @Operation(operationId = "openRequestEvidence", summary = "Descarga un archivo que sirve a esta solicitud")
    @GivesFile
    @Problems({ProblemType.UNKNOWN_REQUEST, ProblemType.UNKNOWN_FILE, ProblemType.FILE_REMOVED})
    @GetMapping(
            path = EvidenceAnswers.FILE,
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<byte[]> open(@PathVariable long number, @PathVariable UUID file) {
        return answers.open(new Folder.OfRequest(number), file);
    }
}
