package bo.comteco.postventa.adapter.rest.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of payment orders. */
@Schema(name = "PaymentOrders", description = "Órdenes de pago, la más antigua primero")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentsJson(
        List<PaymentJson> orders,

        @Schema(description = "El «after» de la página siguiente; falta en la última") @Nullable Long next) {}
