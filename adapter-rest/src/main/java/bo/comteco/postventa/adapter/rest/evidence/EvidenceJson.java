package bo.comteco.postventa.adapter.rest.evidence;

import bo.comteco.postventa.application.evidence.EvidenceFile;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file. */
@Schema(name = "EvidenceFile", description = "El archivo de un documento que el cliente trajo")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceJson(
        @Schema(description = "La clave de la llamada que lo trajo")
        String id,

        String visit,

        @Schema(description = "La única solicitud de la que trata; falta si sirve a toda la atención") @Nullable Long request,

        KindJson kind,
        String name,

        @Schema(description = "Lo que el archivo es por su contenido")
        String mediaType,

        @Schema(description = "En bytes") int size,

        String sha256,
        Instant at,
        String by,

        @Schema(description = "El último día en que se conserva")
        LocalDate keptUntil,

        @Schema(description = "Cuándo se eliminó su contenido; falta mientras se conserva") @Nullable Instant removedAt,

        String href) {

    static EvidenceJson of(EvidenceFile file, String folder) {
        return new EvidenceJson(
                file.id().toString(),
                file.visit(),
                file.request(),
                new KindJson(file.kind().name(), file.kind().title()),
                file.name().value(),
                file.type().mediaType(),
                file.size(),
                file.sha256(),
                file.at(),
                file.by(),
                file.keptUntil(),
                file.removedAt(),
                folder + "/" + file.id());
    }

    /** What paper it is. */
    @Schema(name = "EvidenceKind")
    record KindJson(String code, String text) {}
}
