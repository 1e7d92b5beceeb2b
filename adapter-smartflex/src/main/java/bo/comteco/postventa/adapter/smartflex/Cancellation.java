package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
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

    boolean isOf(String order) {
        return productOrder != null && productOrder.isTo(order);
    }

    /** Whether nobody has decided about it yet. */
    boolean isBeingAssessed() {
        return Set.of("acknowledged", "inProgress").contains(written());
    }

    boolean wasNotGranted() {
        return written().equals("terminatedWithError");
    }

    private String written() {
        return new OrderState(state).written();
    }
}
