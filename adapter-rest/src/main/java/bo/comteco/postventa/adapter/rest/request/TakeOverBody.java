package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why a supervisor takes a request over. */
@Schema(name = "TakingOver", description = "Por qué se toma la solicitud")
record TakeOverBody(
        @Schema(maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        String reason) {

    static TakeOverBody read(JsonBody body) {
        var members = body.members();
        var reason = members.requiredText("reason", 500);
        members.done();
        return new TakeOverBody(reason);
    }
}
