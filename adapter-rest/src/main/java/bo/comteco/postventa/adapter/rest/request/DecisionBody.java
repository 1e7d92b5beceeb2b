package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.request.ByHand;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why something owed is tried again, or given up. */
@Schema(name = "Decision", description = "Por qué se decide así; queda en la historia de la solicitud")
record DecisionBody(
        @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        String reason) {

    static DecisionBody read(JsonBody body) {
        var members = body.members();
        var reason = members.requiredText("reason", 500);
        members.done();
        return new DecisionBody(reason);
    }

    /** That it was done by hand. */
    @Schema(name = "DoneByHand", description = "Que ya está hecho en el otro sistema, con qué número, y quién lo dice")
    record DoneBody(
            @Schema(
                    description = "El número que le dio el otro sistema",
                    maxLength = 64,
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String number,

            @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
            String reason,

            @Schema(
                    description = "Que el número vale aunque no sea ninguno de los que se encontraron con su clave",
                    defaultValue = "false")
            boolean insist) {

        static DoneBody read(JsonBody body) {
            var members = body.members();
            var number = members.requiredText("number", 64);
            var reason = members.requiredText("reason", 500);
            var insist = members.flag("insist");
            members.done();
            return new DoneBody(number, reason, insist != null && insist);
        }

        ByHand.Done done() {
            return new ByHand.Done(number, reason);
        }
    }
}
