package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;

/** Why the cash desk does not take the money. */
@Schema(name = "PaymentRejection", description = "Por qué la caja no cobra; el asesor lo lee")
record RejectionBody(@Schema(maxLength = 200) String reason) {

    static RejectionBody read(JsonBody body) {
        var members = body.members();
        var reason = members.requiredText("reason", 200);
        members.done();
        return new RejectionBody(reason);
    }
}
