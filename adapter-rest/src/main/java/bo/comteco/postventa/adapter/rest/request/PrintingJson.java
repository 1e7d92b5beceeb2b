package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printing of a document. */
@Schema(name = "Printing", description = "Una impresión de un documento, y qué fue de su original")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrintingJson(
        @Schema(description = "La clave de la llamada que lo imprimió")
        String id,

        String document,
        String title,

        @Schema(description = "Cuándo llegó la solicitud a este documento; si llega otra vez, es otro")
        Instant issuedAt,

        @Schema(description = "0: la primera impresión; si no, el número de la reimpresión")
        int reprint,

        Instant at,
        String by,
        String office,

        @Schema(description = "Para quién es cada original") List<String> originals,

        @Schema(description = "Para quién es cada copia") List<String> copies,

        @Schema(description = "Quién firmó; falta mientras no se anote") @Nullable NoteJson signed,

        @Schema(description = "Dónde está archivado el original; falta mientras no se anote") @Nullable NoteJson filed,

        @Schema(description = "Todo lo anotado, en su orden; vale lo último de cada clase")
        List<NoteJson> notes) {

    static PrintingJson of(Printing printing) {
        return new PrintingJson(
                printing.id().toString(),
                printing.document(),
                printing.title(),
                printing.issuedAt(),
                printing.number(),
                printing.at(),
                printing.by(),
                printing.office(),
                printing.originals(),
                printing.copies(),
                printing.last(PaperNote.Kind.SIGNED).map(NoteJson::of).orElse(null),
                printing.last(PaperNote.Kind.FILED).map(NoteJson::of).orElse(null),
                printing.notes().stream().map(NoteJson::of).toList());
    }

    /** What was noted. */
    @Schema(name = "PaperNote", description = "Lo que se anotó de un original")
    record NoteJson(
            @Schema(allowableValues = {"SIGNED", "FILED"}) String kind,

            @Schema(description = "Quién firmó, o dónde está archivado")
            String text,

            Instant at,
            Instant recordedAt,
            String recordedBy) {

        static NoteJson of(PaperNote note) {
            return new NoteJson(note.kind().name(), note.text(), note.at(), note.recordedAt(), note.recordedBy());
        }
    }
}
