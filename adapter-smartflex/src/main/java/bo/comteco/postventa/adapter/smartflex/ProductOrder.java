package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order (622). Id and state are Smartflex's. */
record ProductOrder(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String state,
        @Nullable String category,
        @Nullable String description,
        @Nullable String requestedStartDate,
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
                null,
                List.of(Counter.CHANNEL.as("salesChannel")),
                Counter.parties(entry),
                account,
                notes,
                items);
    }

    /** This order, to be carried out on a day. */
    ProductOrder on(LocalDate day) {
        return new ProductOrder(
                type,
                id,
                externalId,
                state,
                category,
                description,
                WireDay.written(day),
                channel,
                relatedParty,
                billingAccount,
                note,
                productOrderItem);
    }

    boolean isOf(String wanted) {
        return wanted.equals(Json.trimmed(category));
    }

    boolean bears(String key) {
        return key.equals(externalId);
    }

    /** Smartflex's id of it. */
    String number() {
        return Required.id(id, "an order");
    }

    /** The text of a note; empty where there is none of that id. */
    Optional<String> note(String named) {
        return note.stream()
                .filter(one -> named.equals(Json.trimmed(one.id())))
                .flatMap(one -> Optional.ofNullable(Json.trimmed(one.text())).stream())
                .findFirst();
    }

    /** The id of the product that its first line is about; empty where none is. */
    Optional<String> product() {
        return productOrderItem.stream()
                .flatMap(item -> Optional.ofNullable(item.product()).stream())
                .flatMap(product -> Optional.ofNullable(Json.trimmed(product.id())).stream())
                .findFirst();
    }

    /** Where it stands. */
    OrderState standing() {
        return new OrderState(state);
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
