package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the product that an {@code add} provides: the offering's, at the item's place, on the item's account. */
final class Provision {

    private final Store store;

    Provision(Store store) {
        this.store = store;
    }

    /**
     * The new product, not stored yet.
     *
     * @param parties who holds it
     */
    ObjectNode product(ObjectNode item, JsonNode order, JsonNode parties) {
        ObjectNode asked = item.withObject("product");
        ObjectNode offering = offering(item.path("productOffering").path("id").asString(""));
        ObjectNode product = asked.deepCopy();
        String id = store.nextId("PRD-N");
        product.put("id", id)
                .put("name", offering.path("name").asString(""))
                .put("isBundle", offering.path("isBundle").asBoolean(false))
                .put("status", "active")
                .put("startDate", store.now());
        product.set("productOffering", item.path("productOffering").deepCopy());
        product.set("relatedParty", parties.deepCopy());
        if (!product.has("billingAccount") && order.has("billingAccount")) {
            product.set("billingAccount", order.path("billingAccount").deepCopy());
        }
        product.set("productPrice", recurringPrices(offering));
        product.set(
                "product",
                components(
                        id, offering, Tmf.characteristicOf(asked, "technology").orElse("")));
        return product;
    }

    private ArrayNode components(String productId, ObjectNode offering, String technology) {
        Stream<ObjectNode> parts = offering.path("isBundle").asBoolean(false)
                ? Tmf.objects(offering, "bundledProductOffering")
                        .map(part -> offering(part.path("id").asString("")))
                : Stream.of(offering);
        ArrayNode components = Json.array();
        parts.forEach(part -> components.add(component(productId + "-" + (components.size() + 1), part, technology)));
        return components;
    }

    static ObjectNode component(String id, ObjectNode offering, String technology) {
        ObjectNode component = Json.object()
                .put("id", id)
                .put("name", offering.path("name").asString(""))
                .put("status", "active");
        String kind = Tmf.objects(offering, "category")
                .map(category -> category.path("id").asString(""))
                .findFirst()
                .orElse("");
        component.set(
                "productCharacteristic",
                Tmf.array(
                        Tmf.characteristic("componentType", "service"),
                        Tmf.characteristic("productKind", kind),
                        Tmf.characteristic("technology", technology)));
        return component;
    }

    static ArrayNode recurringPrices(ObjectNode offering) {
        ArrayNode prices = Json.array();
        Tmf.objects(offering, "productOfferingPrice")
                .filter(price -> price.path("priceType").asString("").equals("recurring"))
                .map(price -> {
                    ObjectNode copy = price.deepCopy();
                    copy.remove(List.of("id", "recurringChargePeriodLength"));
                    return copy;
                })
                .forEach(prices::add);
        return prices;
    }

    private ObjectNode offering(String id) {
        return store.of(ResourceType.PRODUCT_OFFERING)
                .find(id)
                .orElseThrow(() -> new IllegalStateException("no offering " + id));
    }
}
