package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a request is given, and why. */
@Schema(name = "HandingOver", description = "A quién se deriva y por qué: una oficina, un asesor de ella, o ambos")
record HandOverBody(
        @Schema(description = "La oficina; si falta, la de la solicitud", maxLength = 64) @Nullable String office,

        @Schema(description = "El asesor; si falta, cualquiera que atienda en la oficina", maxLength = 64) @Nullable String adviser,

        @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        String reason) {

    static HandOverBody read(JsonBody body) {
        var members = body.members();
        var office = members.text("office", 64);
        var adviser = members.text("adviser", 64);
        var reason = members.requiredText("reason", 500);
        if (!members.has("office") && !members.has("adviser")) {
            members.at("adviser").wrong("Indique la oficina, el asesor, o ambos.");
        }
        members.done();
        return new HandOverBody(office, adviser, reason);
    }
}
