package bo.comteco.postventa.adapter.rest.watch;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is done about a broken promise. */
@Schema(name = "Acknowledging", description = "Qué se hace al respecto")
record AcknowledgementBody(
        @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        String note) {

    static AcknowledgementBody read(JsonBody body) {
        var members = body.members();
        var note = members.requiredText("note", 500);
        members.done();
        return new AcknowledgementBody(note);
    }
}
