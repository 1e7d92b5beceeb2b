package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.math.BigDecimal;
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
        Supplement.ALL.forEach(supplement -> book.add(ResourceType.PRODUCT_OFFERING, offering(supplement)));
    }

    private static ObjectNode offering(Supplement supplement) {
        ObjectNode offering = Json.object()
                .put("id", supplement.id())
                .put("name", supplement.name())
                .put("description", supplement.name() + " (dato sintético)")
                .put("lifecycleStatus", "Active")
                .put("isBundle", false)
                .put("isSellable", true);
        offering.set(
                "category",
                Tmf.array(Json.object().put("id", "supplementary").put("name", "Servicios suplementarios")));
        offering.set("productOfferingPrice", prices(supplement.id(), supplement.monthly(), supplement.once()));
        return offering;
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
        Supplement.ALL.stream()
                .filter(supplement -> supplement.supplements(plan))
                .forEach(
                        supplement -> relations.add(Tmf.reference(supplement.id(), supplement.name(), "ProductOffering")
                                .put("relationshipType", "supplementedBy")));
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
        ArrayNode prices = prices(plan.id(), plan.monthly(), plan.once());
        if (plan.change().signum() > 0) {
            prices.add(Tmf.price("planChange", "oneTime", plan.change())
                    .put("id", "POP" + plan.id().substring(2) + "-C"));
        }
        return prices;
    }

    private static ArrayNode prices(String offering, BigDecimal monthly, BigDecimal once) {
        String id = "POP" + offering.substring(2);
        ArrayNode prices = Json.array();
        if (monthly.signum() > 0) {
            prices.add(Tmf.price("Tarifa mensual", "recurring", monthly)
                    .put("id", id + "-R")
                    .put("recurringChargePeriodLength", 1));
        }
        if (once.signum() > 0) {
            prices.add(Tmf.price("Instalación", "oneTime", once).put("id", id + "-O"));
        }
        return prices;
    }
}
