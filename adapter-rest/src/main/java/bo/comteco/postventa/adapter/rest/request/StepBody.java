package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.answer.Answers;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What completes a step. */
@Schema(name = "StepCompletion", description = "Lo que completa el paso en que está la solicitud")
record StepBody(
        @Schema(
                description = "El paso que se vio",
                example = "C.7",
                maxLength = 100,
                requiredMode = Schema.RequiredMode.REQUIRED)
        String node,

        @Schema(description = "La respuesta a una pregunta; falta en los demás pasos", example = "YES") @Nullable String outcome,

        @Schema(ref = "#/components/schemas/Answers") Answers answers) {

    static StepBody read(JsonBody body) {
        var members = body.members();
        var node = members.requiredCode("node");
        var outcome = members.code("outcome");
        var answers = members.answers("answers");
        members.done();
        return new StepBody(node, outcome, answers);
    }
}
