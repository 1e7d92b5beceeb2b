package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.domain.fact.SystemName;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which system is held or released, and why. */
@Schema(name = "Holding", description = "Qué sistema, y por qué")
record HoldBody(
        @Schema(
                allowableValues = {"SMARTFLEX", "PAC", "WHATSAPP"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        SystemName system,

        @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        String reason) {

    static HoldBody read(JsonBody body) {
        var members = body.members();
        var system = members.requiredConstant("system", SystemName.class);
        var reason = members.requiredText("reason", 500);
        members.done();
        return new HoldBody(system, reason);
    }

    HoldSystems.Command command(Actor actor) {
        return new HoldSystems.Command(actor, system, reason);
    }
}
