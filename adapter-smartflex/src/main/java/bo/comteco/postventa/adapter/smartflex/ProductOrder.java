package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
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

    /** An order as it is entered, with who asks for it and where. */
    static ProductOrder entered(
            Entry entry,
            String category,
            String description,
            @Nullable Reference account,
            List<Note> notes,
            List<Item> items) {
        return new ProductOrder(
                "ProductOrder",
                null,
                entry.key(),
                null,
                category,
                description,
                List.of(Counter.CHANNEL.as("salesChannel")),
                Counter.parties(entry),
                account,
                notes,
                items);
    }

    /** A line of an order. */
    record Item(
            @Nullable String id,
            @Nullable String action,
            @Nullable Integer quantity,
            @Nullable Reference productOffering,
            @Nullable ProductResource product,
            List<Price> itemPrice,
            List<Relationship> productOrderItemRelationship,
            List<Item> productOrderItem) {

        Item {
            itemPrice = Json.listOf(itemPrice);
            productOrderItemRelationship = Json.listOf(productOrderItemRelationship);
            productOrderItem = Json.listOf(productOrderItem);
        }

        /** A line about one product, with nothing besides. */
        static Item of(String id, String action, @Nullable Reference offering, @Nullable ProductResource product) {
            return new Item(id, action, 1, offering, product, List.of(), List.of(), List.of());
        }

        /** This line with a price of its own. */
        Item at(Price price) {
            return new Item(
                    id,
                    action,
                    quantity,
                    productOffering,
                    product,
                    List.of(price),
                    productOrderItemRelationship,
                    productOrderItem);
        }

        /** This line in place of another, on which it depends. */
        Item migratingFrom(String other) {
            return new Item(
                    id,
                    action,
                    quantity,
                    productOffering,
                    product,
                    itemPrice,
                    List.of(new Relationship(other, "migrateFrom")),
                    productOrderItem);
        }

        /** This line with lines below it. */
        Item with(List<Item> children) {
            return new Item(
                    id, action, quantity, productOffering, product, itemPrice, productOrderItemRelationship, children);
        }
    }

    /** How a line stands to another. */
    record Relationship(@Nullable String id, @Nullable String relationshipType) {}
}
