package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where to go back to. */
@Schema(name = "GoingBack", description = "A dónde volver: uno de los pasos de canGoBackTo")
record BackBody(
        @Schema(example = "C.6", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED)
        String node) {

    static BackBody read(JsonBody body) {
        var members = body.members();
        var node = members.requiredCode("node");
        members.done();
        return new BackBody(node);
    }
}
