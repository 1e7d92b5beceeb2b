package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The components of a product of the inventory, as changes leave them. */
final class Components {

    private final ObjectNode product;
    private final ArrayNode components;

    private Components(ObjectNode product) {
        this.product = product;
        this.components = product.withArray("product");
    }

    static Components of(ObjectNode product) {
        return new Components(product);
    }

    /** Adds a supplementary service that is not there yet. */
    void supplement(ObjectNode offering) {
        String what = offering.path("id").asString("");
        if (Tmf.objects(product, "product").anyMatch(one -> offeringOf(one).equals(what))) {
            return;
        }
        ObjectNode component = Json.object()
                .put("id", nextId())
                .put("name", offering.path("name").asString(""))
                .put("status", "active");
        component.set(
                "productOffering", Tmf.reference(what, offering.path("name").asString(""), "ProductOffering"));
        component.set("productPrice", Provision.recurringPrices(offering));
        component.set("productCharacteristic", Tmf.array(Tmf.characteristic("componentType", "supplementary")));
        components.add(component);
    }

    /** Leaves the services of some parts, equipment, and of the supplementary services those that may stay. */
    void provideOnly(List<ObjectNode> parts, Set<String> supplements) {
        var wanted = new HashSet<String>();
        parts.forEach(part -> wanted.add(kindOf(part)));
        components.removeIf(one -> isOf(one, "service") && !wanted.contains(kindOfService(one)));
        components.removeIf(one -> isOf(one, "supplementary") && !supplements.contains(offeringOf(one)));
        for (ObjectNode part : parts) {
            ObjectNode service = find(kindOf(part)).orElseGet(() -> {
                ObjectNode added = Provision.component(nextId(), part, technology());
                components.insert(0, added);
                return added;
            });
            service.put("name", part.path("name").asString(""));
        }
    }

    private Optional<ObjectNode> find(String kind) {
        return Tmf.objects(product, "product")
                .filter(one -> isOf(one, "service") && kindOfService(one).equals(kind))
                .findFirst();
    }

    private String technology() {
        return Tmf.characteristicOf(product, "technology")
                .or(() -> Tmf.objects(product, "product")
                        .flatMap(one -> Tmf.characteristicOf(one, "technology").stream())
                        .findFirst())
                .orElse("");
    }

    private String nextId() {
        String prefix = product.path("id").asString("") + "-";
        Set<String> taken = new HashSet<>();
        Tmf.objects(product, "product").forEach(one -> taken.add(one.path("id").asString("")));
        int next = components.size() + 1;
        while (taken.contains(prefix + next)) {
            next++;
        }
        return prefix + next;
    }

    private static boolean isOf(JsonNode component, String type) {
        return Tmf.characteristicOf(component, "componentType")
                .filter(type::equals)
                .isPresent();
    }

    private static String kindOfService(JsonNode component) {
        return Tmf.characteristicOf(component, "productKind").orElse("");
    }

    private static String kindOf(ObjectNode offering) {
        return Tmf.objects(offering, "category")
                .map(category -> category.path("id").asString(""))
                .findFirst()
                .orElse("");
    }

    private static String offeringOf(JsonNode node) {
        return node.path("productOffering").path("id").asString("");
    }
}
