package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Checks and carries out changes of what a product is sold as and of what it consists of. */
final class Alteration {

    private final Store store;

    Alteration(Store store) {
        this.store = store;
    }

    /** Why an item can't change this product so; empty: it can. */
    Optional<String> refusal(ObjectNode item, ObjectNode product) {
        Optional<ObjectNode> today = offering(offeringOf(product));
        Optional<ObjectNode> plan = today;
        if (item.has("productOffering")) {
            String id = offeringOf(item);
            plan = offering(id);
            if (plan.isEmpty()) {
                return Optional.of("oferta desconocida: " + id);
            }
            if (!related(today, "replaceableBy").contains(id)) {
                return Optional.of("el plan " + offeringOf(product) + " no se reemplaza por " + id);
            }
        }
        Set<String> addable = related(plan, "supplementedBy");
        Set<String> parts = item.has("productOffering") ? partsOf(plan.orElseThrow()) : Set.of();
        return Tmf.objects(item, "productOrderItem")
                .flatMap(child -> refusal(child, product, addable, parts).stream())
                .findFirst();
    }

    private static Optional<String> refusal(
            ObjectNode child, ObjectNode product, Set<String> addable, Set<String> parts) {
        String offering = offeringOf(child);
        String component = child.path("product").path("id").asString("");
        return switch (child.path("action").asString("")) {
            case "add" ->
                addable.contains(offering)
                        ? Optional.empty()
                        : Optional.of("el plan no admite el componente " + offering);
            case "delete" ->
                parts.contains(offering) || find(product, component).isPresent()
                        ? Optional.empty()
                        : Optional.of("componente desconocido: " + component + offering);
            default -> Optional.of("acción desconocida: " + child.path("action").asString(""));
        };
    }

    /** Changes a product as an item says. */
    void carryOut(ObjectNode item, ObjectNode product) {
        List<ObjectNode> children = Tmf.objects(item, "productOrderItem").toList();
        if (item.has("productOffering")) {
            Set<String> leftOut = children.stream()
                    .filter(child -> isTo(child, "delete"))
                    .map(Alteration::offeringOf)
                    .collect(Collectors.toSet());
            offering(offeringOf(item)).ifPresent(plan -> sellAs(plan, leftOut, product));
            product.set("productOffering", item.path("productOffering").deepCopy());
        }
        for (ObjectNode child : children) {
            String component = child.path("product").path("id").asString("");
            if (isTo(child, "delete")) {
                product.withArray("product")
                        .removeIf(one -> one.path("id").asString("").equals(component));
            } else {
                offering(offeringOf(child))
                        .ifPresent(offering -> Components.of(product).supplement(offering));
            }
        }
    }

    private void sellAs(ObjectNode plan, Set<String> leftOut, ObjectNode product) {
        product.put("name", plan.path("name").asString(""))
                .put("isBundle", plan.path("isBundle").asBoolean(false));
        product.set("productPrice", Provision.recurringPrices(plan));
        List<ObjectNode> parts = partsOf(plan).stream()
                .filter(id -> !leftOut.contains(id))
                .flatMap(id -> offering(id).stream())
                .toList();
        Components.of(product).provideOnly(parts, related(Optional.of(plan), "supplementedBy"));
    }

    /** The offerings of a plan's services, in order: a bundle's parts, or the plan itself. */
    private static Set<String> partsOf(ObjectNode plan) {
        Stream<ObjectNode> parts =
                plan.path("isBundle").asBoolean(false) ? Tmf.objects(plan, "bundledProductOffering") : Stream.of(plan);
        return parts.map(part -> part.path("id").asString("")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> related(Optional<ObjectNode> offering, String how) {
        return offering.stream()
                .flatMap(plan -> Tmf.objects(plan, "productOfferingRelationship"))
                .filter(relation ->
                        relation.path("relationshipType").asString("").equals(how))
                .map(relation -> relation.path("id").asString(""))
                .collect(Collectors.toSet());
    }

    private static Optional<ObjectNode> find(ObjectNode product, String component) {
        return Tmf.objects(product, "product")
                .filter(one -> one.path("id").asString("").equals(component))
                .findFirst();
    }

    private static boolean isTo(ObjectNode item, String action) {
        return item.path("action").asString("").equals(action);
    }

    private static String offeringOf(ObjectNode node) {
        return node.path("productOffering").path("id").asString("");
    }

    private Optional<ObjectNode> offering(String id) {
        return store.of(ResourceType.PRODUCT_OFFERING).find(id);
    }
}
