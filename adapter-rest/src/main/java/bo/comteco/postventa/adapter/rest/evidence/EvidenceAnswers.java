package bo.comteco.postventa.adapter.rest.evidence;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.json.Query;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.request.Calls;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.KeepEvidence.Answer;
import bo.comteco.postventa.application.driving.KeepEvidence.Folder;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.text.SpanishFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Takes files in and gives them out, for a visit and for a request alike. */
final class EvidenceAnswers {

    /** A file in a path: what is none leads nowhere. */
    static final String FILE = "/{file:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final KeepEvidence keepEvidence;
    private final CurrentActor current;
    private final ByVariant<Answer, Problem> problems = ByVariant.<Answer, Problem>of(Answer.class)
            .when(Answer.Kept.class, EvidenceAnswers::isNoProblem)
            .when(Answer.Listed.class, EvidenceAnswers::isNoProblem)
            .when(Answer.Opened.class, EvidenceAnswers::isNoProblem)
            .when(Answer.Removed.class, removed -> removed(removed.file()))
            .when(Answer.NotKept.class, not -> Problem.of(ProblemType.FILE_NOT_KEPT, words(not.fault())))
            .when(
                    Answer.TooLarge.class,
                    large -> Problem.of(
                            ProblemType.BODY_TOO_LARGE,
                            "El archivo pasa de " + large.largest() / 1024 + " KiB. Escanéelo con menos resolución o"
                                    + " divídalo."))
            .when(
                    Answer.RetentionNotSet.class,
                    unset -> Problem.of(
                            ProblemType.FILE_NOT_KEPT,
                            "Operaciones no fijó cuánto tiempo se conservan los archivos (evidence-retention)."))
            .when(Answer.UnknownFile.class, unknown -> Problem.of(ProblemType.UNKNOWN_FILE, "Aquí no hay ese archivo."))
            .when(
                    Answer.KeyReused.class,
                    reused -> Problem.of(
                            ProblemType.KEY_REUSED,
                            "Esa clave ya trajo otro archivo. Para traer este use una clave nueva."))
            .when(Answer.Denied.class, denied -> CommonProblems.denied())
            .when(Answer.UnknownVisit.class, unknown -> CommonProblems.unknownVisit())
            .when(Answer.UnknownRequest.class, unknown -> CommonProblems.unknownRequest())
            .complete();

    EvidenceAnswers(KeepEvidence keepEvidence, CurrentActor current) {
        this.keepEvidence = keepEvidence;
        this.current = current;
    }

    private static Problem isNoProblem(Answer answer) {
        throw new IllegalStateException(answer.getClass().getSimpleName() + " is no problem");
    }

    private static Problem removed(EvidenceFile file) {
        var when = file.findRemovedAt()
                .map(at -> " el " + SpanishFormat.moment(at))
                .orElse("");
        return Problem.of(
                ProblemType.FILE_REMOVED,
                "El archivo se conservaba hasta el " + SpanishFormat.date(file.keptUntil())
                        + "; su contenido se eliminó" + when + ".");
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case EMPTY -> "El archivo está vacío.";
            case OTHER_TYPE -> "El archivo no es PDF, JPEG ni PNG, cualquiera sea su nombre.";
            case DAMAGED -> "El archivo está dañado: no se puede abrir. Vuelva a escanear el documento.";
            case ENCRYPTED -> "El archivo está protegido con contraseña. Guárdelo sin protección.";
            case TOO_MUCH_INSIDE ->
                "El archivo tiene demasiadas páginas o demasiada resolución. Escanéelo con menos resolución o divídalo.";
        };
    }

    ResponseEntity<EvidenceJson> keep(
            Folder folder,
            Map<String, String> parameters,
            @Nullable String name,
            @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        var query = new Query(parameters);
        var kind = query.requiredConstant("kind", EvidenceKind.class);
        query.done();
        // One byte more than is taken, to know that there is more; the rest is never read.
        var body = request.getInputStream().readNBytes(keepEvidence.largest() + 1);
        var called = named(name);
        var call = Calls.identify(key, request, body, kind + "\n" + called);
        var answer = keepEvidence.keep(
                new KeepEvidence.Command(current.actor(), call, folder, kind, called, new FileContent(body)));
        if (!(answer instanceof Answer.Kept kept)) {
            return problems.apply(answer).response();
        }
        var json = EvidenceJson.of(kept.file(), request.getRequestURI());
        return ResponseEntity.created(URI.create(json.href()))
                .cacheControl(CacheControl.noStore())
                .body(json);
    }

    /** The name stands in a header, since an address is logged. */
    private static String named(@Nullable String disposition) {
        if (disposition == null || disposition.isBlank()) {
            return "";
        }
        try {
            var name = ContentDisposition.parse(disposition).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    ResponseEntity<EvidenceListJson> list(Folder folder, HttpServletRequest request) {
        var answer = keepEvidence.list(current.actor(), folder);
        return answer instanceof Answer.Listed listed
                ? ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new EvidenceListJson(listed.files().stream()
                                .map(file -> EvidenceJson.of(file, request.getRequestURI()))
                                .toList()))
                : problems.apply(answer).response();
    }

    /** As an attachment that no browser guesses about, opens in its own window's name, or keeps. */
    ResponseEntity<byte[]> open(Folder folder, UUID file) {
        var answer = keepEvidence.open(current.actor(), folder, file);
        if (!(answer instanceof Answer.Opened opened)) {
            return problems.apply(answer).response();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.file().name().value(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(opened.content().bytes());
    }
}
