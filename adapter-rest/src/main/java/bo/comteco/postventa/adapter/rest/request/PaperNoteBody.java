package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.form.PaperNote;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What is to be noted of an original. */
@Schema(name = "PaperNoteToAdd", description = "Quién firmó un original, o dónde está archivado")
record PaperNoteBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) PaperNote.Kind kind,

        @Schema(
                description = "Quién firmó, o dónde está archivado",
                maxLength = 200,
                requiredMode = Schema.RequiredMode.REQUIRED)
        String text,

        @Schema(description = "Cuándo se firmó o archivó", requiredMode = Schema.RequiredMode.REQUIRED)
        Instant at) {

    static PaperNoteBody read(JsonBody body) {
        var members = body.members();
        var kind = members.requiredConstant("kind", PaperNote.Kind.class);
        var text = members.requiredText("text", 200);
        var at = members.requiredMoment("at");
        members.done();
        return new PaperNoteBody(kind, text, at);
    }
}
