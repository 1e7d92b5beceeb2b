package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What opens a request. */
@Schema(name = "RequestOpening", description = "La solicitud que se abre en una atención")
record OpeningBody(
        @Schema(maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED)
        String visit,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ProcedureCode procedure,

        @Schema(description = "El producto; falta donde el procedimiento no tiene uno o lo captura", maxLength = 64)
        @Nullable String product,

        @Schema(ref = "#/components/schemas/Answers", description = "Lo del primer paso, para completarlo a la vez")
        @Nullable Answers answers) {

    static OpeningBody read(JsonBody body) {
        var members = body.members();
        var visit = members.requiredText("visit", 64);
        var procedure = members.requiredConstant("procedure", ProcedureCode.class);
        var product = members.text("product", 64);
        var answers = members.has("answers") ? members.answers("answers") : null;
        members.done();
        return new OpeningBody(visit, procedure, product, answers);
    }
}
