package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes plans as product offerings. */
final class OfferingWriter {

    private static final Map<String, String> KINDS = Map.of(
            "fixedTelephony", "Telefonía fija",
            "internet", "Internet",
            "cableTv", "Televisión por cable",
            "dth", "Televisión satelital",
            "digitalTv", "Televisión digital",
            "hspaPlus", "Internet móvil",
            "bundle", "Paquetes");

    private OfferingWriter() {}

    static void writeInto(Book book) {
        Catalog.ALL.forEach(plan -> book.add(ResourceType.PRODUCT_OFFERING, offering(plan)));
    }

    private static ObjectNode offering(Plan plan) {
        ObjectNode offering = Json.object()
                .put("id", plan.id())
                .put("name", plan.name())
                .put("description", plan.name() + " (dato sintético)")
                .put("lifecycleStatus", plan.sellable() ? "Active" : "Retired")
                .put("isBundle", plan.isBundle())
                .put("isSellable", plan.sellable());
        offering.set(
                "category",
                Tmf.array(Json.object()
                        .put("id", plan.kind())
                        .put("name", Objects.requireNonNull(KINDS.get(plan.kind())))));
        offering.set("prodSpecCharValueUse", Tmf.array(technology(plan), contract(plan)));
        offering.set("productOfferingPrice", prices(plan));
        ArrayNode parts = offering.putArray("bundledProductOffering");
        plan.parts()
                .forEach(part -> parts.add(Json.object().put("id", part.id()).put("name", part.name())));
        ArrayNode relations = offering.putArray("productOfferingRelationship");
        Catalog.ALL.stream()
                .filter(other -> replaces(other, plan))
                .forEach(other -> relations.add(Tmf.reference(other.id(), other.name(), "ProductOffering")
                        .put("relationshipType", "replaceableBy")));
        return offering;
    }

    private static boolean replaces(Plan other, Plan plan) {
        return !other.equals(plan)
                && other.sellable()
                && other.kind().equals(plan.kind())
                && other.technologies().equals(plan.technologies());
    }

    private static ObjectNode technology(Plan plan) {
        ObjectNode use = Json.object().put("name", "technology").put("valueType", "string");
        ArrayNode values = use.putArray("productSpecCharacteristicValue");
        plan.technologies().forEach(technology -> values.add(Json.object().put("value", technology)));
        return use;
    }

    private static ObjectNode contract(Plan plan) {
        ObjectNode use = Json.object().put("name", "contractRequired").put("valueType", "boolean");
        use.putArray("productSpecCharacteristicValue").add(Json.object().put("value", plan.contract()));
        return use;
    }

    private static ArrayNode prices(Plan plan) {
        String id = "POP" + plan.id().substring(2);
        ArrayNode prices = Json.array();
        prices.add(Tmf.price("Tarifa mensual", "recurring", plan.monthly())
                .put("id", id + "-R")
                .put("recurringChargePeriodLength", 1));
        if (plan.once().signum() > 0) {
            prices.add(Tmf.price("Instalación", "oneTime", plan.once()).put("id", id + "-O"));
        }
        return prices;
    }
}
