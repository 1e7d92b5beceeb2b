package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The wish to cancel an order, as a task (622). */
record Cancellation(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String state,
        @Nullable Reference productOrder,
        @Nullable String cancellationReason) {

    static final String PATH = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

    static Cancellation of(String order, String reason) {
        return new Cancellation("CancelProductOrder", null, null, Reference.to("ProductOrder", order), reason);
    }
}
