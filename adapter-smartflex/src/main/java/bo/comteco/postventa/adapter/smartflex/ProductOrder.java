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
}
