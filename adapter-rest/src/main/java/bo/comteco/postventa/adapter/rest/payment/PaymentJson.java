package bo.comteco.postventa.adapter.rest.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payment order. */
@Schema(name = "PaymentOrder", description = "Una orden de pago, para la caja de una oficina")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentJson(
        @Schema(description = "Su número, como se le dice al cliente")
        long number,

        @Schema(description = "El número de la solicitud que la espera")
        long request,

        String office,
        String adviser,
        String customer,
        String customerName,

        @Schema(description = "Qué se paga") String concept,

        @Schema(description = "Bolivianos", example = "24.00")
        String amount,

        @Schema(allowableValues = {"OPEN", "PAID", "REJECTED", "EXPIRED", "ANNULLED"})
        String state,

        @Schema(description = "El estado en palabras") String text,

        Instant openedAt,

        @Schema(description = "Desde este momento ya no puede pagarse")
        Instant expiresAt,

        @Schema(description = "Cómo se resolvió; falta mientras está abierta") @Nullable SettlementJson settlement,

        @Schema(description = "Que lo pagado se devuelve; falta mientras no corresponde") @Nullable RefundJson refund,

        String href) {

    /** How it was settled. */
    @Schema(name = "PaymentSettlement", description = "Quién la resolvió, cuándo, con qué recibo o por qué")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SettlementJson(
            Instant at,

            @Schema(description = "Falta donde lo hizo el reloj, o la solicitud") @Nullable String cashier,

            @Nullable String receipt,
            @Nullable String reason) {}

    /** That it is owed back. */
    @Schema(
            name = "PaymentRefund",
            description = "Desde cuándo se debe la devolución y, si ya se entregó, con qué recibo")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefundJson(
            Instant since,
            @Nullable Instant givenAt,
            @Nullable String cashier,
            @Nullable String receipt) {}
}
