package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order (622). Id and state are Smartflex's. */
record ProductOrder(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String state,
        @Nullable String category,
        @Nullable String description,
        List<Reference> channel,
        List<Reference> relatedParty,
        @Nullable Reference billingAccount,
        List<Note> note,
        List<Item> productOrderItem) {

    static final String PATH = "/tmf-api/productOrderingManagement/v4/productOrder";

    ProductOrder {
        channel = Json.listOf(channel);
        relatedParty = Json.listOf(relatedParty);
        note = Json.listOf(note);
        productOrderItem = Json.listOf(productOrderItem);
    }

    /** A line of an order. */
    record Item(
            @Nullable String id,
            @Nullable String action,
            @Nullable Integer quantity,
            @Nullable Reference productOffering,
            @Nullable ProductResource product,
            List<Price> itemPrice,
            List<Relationship> productOrderItemRelationship) {

        Item {
            itemPrice = Json.listOf(itemPrice);
            productOrderItemRelationship = Json.listOf(productOrderItemRelationship);
        }
    }

    /** How a line stands to another. */
    record Relationship(@Nullable String id, @Nullable String relationshipType) {}

    /** Where an order stands, as far as a cancellation has to know. */
    enum Standing {
        /** It can be cancelled. */
        OPEN,
        /** It is cancelled, or about to be. */
        CANCELLED,
        /** Nothing was done, and nothing will be. */
        VOID,
        /** It is done, in whole or in part. */
        DONE,
        /** Smartflex gave a state that is none of the published ones. */
        UNKNOWN
    }

    Standing standing() {
        String written = Json.trimmed(state);
        return switch (written == null ? "" : written) {
            case "acknowledged", "inProgress", "pending", "held" -> Standing.OPEN;
            case "assessingCancellation", "pendingCancellation", "cancelled" -> Standing.CANCELLED;
            case "rejected", "failed" -> Standing.VOID;
            case "completed", "partial" -> Standing.DONE;
            default -> Standing.UNKNOWN;
        };
    }
}
