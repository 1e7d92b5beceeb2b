package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;

/** With which receipt money was taken, or given back. */
@Schema(name = "Receipt", description = "El recibo de caja; repetido, no cambia nada")
record ReceiptBody(
        @Schema(description = "El número del recibo", maxLength = 40, example = "R-001207")
        String receipt) {

    static ReceiptBody read(JsonBody body) {
        var members = body.members();
        var receipt = members.requiredText("receipt", 40);
        members.done();
        return new ReceiptBody(receipt);
    }
}
