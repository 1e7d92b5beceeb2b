package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out the items of an order on the product inventory. */
final class Fulfilment {

    private static final List<String> REPLACED = List.of("place", "billingAccount", "status");

    private final Store store;
    private final Provision provision;
    private final Alteration alteration;

    Fulfilment(Store store) {
        this.store = store;
        this.provision = new Provision(store);
        this.alteration = new Alteration(store);
    }

    /** Carries out one item; its {@code product.id} names the new product where it was an {@code add}. */
    void carryOut(ObjectNode order, ObjectNode item) {
        switch (item.path("action").asString("")) {
            case "modify" -> {
                modify(item, product(item));
                alteration.carryOut(item, product(item));
            }
            case "noChange" -> alteration.carryOut(item, product(item));
            case "delete" -> terminate(product(item));
            case "add" -> add(order, item);
            default -> {}
        }
    }

    private static void modify(ObjectNode item, ObjectNode product) {
        JsonNode asked = item.path("product");
        for (String member : REPLACED) {
            if (asked.has(member)) {
                product.set(member, asked.path(member).deepCopy());
            }
        }
        ArrayNode characteristics = product.withArray("productCharacteristic");
        if (asked.path("status").asString("").equals("active")) {
            characteristics.removeIf(one -> one.path("name").asString("").equals("suspensionReason"));
        }
        Tmf.objects(asked, "productCharacteristic").forEach(changed -> {
            characteristics.removeIf(old -> old.path("name").equals(changed.path("name")));
            characteristics.add(changed.deepCopy());
        });
    }

    private void terminate(ObjectNode product) {
        product.put("status", "terminated").put("terminationDate", store.now());
        product.withArray("productCharacteristic").add(Tmf.characteristic("terminationReason", "customerRequest"));
    }

    private void add(ObjectNode order, ObjectNode item) {
        JsonNode parties =
                replaced(order, item).map(old -> old.path("relatedParty")).orElseGet(() -> holder(order));
        ObjectNode product = store.products().put(provision.product(item, order, parties));
        item.withObject("product").put("id", product.path("id").asString());
    }

    /** The product that this item's product comes in place of. */
    private Optional<ObjectNode> replaced(ObjectNode order, ObjectNode item) {
        return migratedFrom(order, item).map(this::product);
    }

    /** The item that this one is related to as {@code migrateFrom}. */
    static Optional<ObjectNode> migratedFrom(ObjectNode order, ObjectNode item) {
        return Tmf.objects(item, "productOrderItemRelationship")
                .filter(relation ->
                        relation.path("relationshipType").asString("").equals("migrateFrom"))
                .flatMap(relation -> Tmf.objects(order, "productOrderItem")
                        .filter(other -> other.path("id").equals(relation.path("id"))))
                .findFirst();
    }

    private static JsonNode holder(ObjectNode order) {
        return Tmf.array(Tmf.objects(order, "relatedParty")
                .filter(party -> party.path("role").asString("").equals("customer"))
                .map(party -> party.deepCopy().put("role", "holder"))
                .toArray(ObjectNode[]::new));
    }

    private ObjectNode product(ObjectNode item) {
        String id = item.path("product").path("id").asString("");
        return store.products().find(id).orElseThrow(() -> new IllegalStateException("no product " + id));
    }
}
