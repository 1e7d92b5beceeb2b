package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driving.LookAtPayments;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which payment orders.
 *
 * @param limit how many at most; {@link #PAGE} where it is not said
 */
@Schema(name = "PaymentSearch", description = "Qué órdenes de pago; lo que falta no importa")
record PaymentSearchBody(
        @Schema(description = "La oficina, para quien ve más de una") @Nullable String office,

        @Schema(description = "El número de la solicitud", minimum = "1") @Nullable Long request,

        @Schema(description = "OPEN: por pagar; OWED_BACK: pagadas, por devolver; EXPIRED: vencidas sin pago") @Nullable Standing standing,

        @Schema(description = "Solo números mayores que este: el «next» de la página anterior", minimum = "1") @Nullable Long after,

        @Schema(minimum = "1", maximum = "" + LookAtPayments.LIMIT, defaultValue = "" + PAGE)
        int limit) {

    private static final int PAGE = 20;

    static PaymentSearchBody read(JsonBody body) {
        var members = body.members();
        var office = members.text("office", 64);
        var request = members.number("request", 1, Long.MAX_VALUE);
        var standing = members.constant("standing", Standing.class);
        var after = members.number("after", 1, Long.MAX_VALUE);
        var limit = members.number("limit", 1, LookAtPayments.LIMIT);
        members.done();
        return new PaymentSearchBody(office, request, standing, after, limit == null ? PAGE : limit.intValue());
    }

    Criteria criteria() {
        return new Criteria(office, request, standing);
    }
}
