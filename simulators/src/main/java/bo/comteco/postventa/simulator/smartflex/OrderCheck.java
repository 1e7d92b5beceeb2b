package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Looks whether an order can be accepted. */
final class OrderCheck {

    private static final Set<String> DATED = Set.of("suspension", "reconnection");
    private static final Set<String> ACTIONS = Set.of("add", "modify", "delete", "noChange");

    private final Store store;
    private final Alteration alteration;

    OrderCheck(Store store) {
        this.store = store;
        this.alteration = new Alteration(store);
    }

    /** Why the order is refused; empty: it is not. */
    Optional<String> refusal(ObjectNode order) {
        List<ObjectNode> items = Tmf.objects(order, "productOrderItem").toList();
        if (items.isEmpty()) {
            return Optional.of("productOrderItem es obligatorio");
        }
        if (DATED.contains(order.path("category").asString("")) && !order.has("requestedStartDate")) {
            return Optional.of("requestedStartDate es obligatorio");
        }
        Set<String> ids =
                items.stream().map(item -> item.path("id").asString("")).collect(Collectors.toSet());
        if (ids.contains("") || ids.size() < items.size()) {
            return Optional.of("cada ítem necesita un id propio");
        }
        return items.stream().flatMap(item -> refusal(item, ids).stream()).findFirst();
    }

    private Optional<String> refusal(ObjectNode item, Set<String> ids) {
        String action = item.path("action").asString("");
        if (!ACTIONS.contains(action)) {
            return Optional.of("acción desconocida: " + action);
        }
        Optional<String> stranger = Tmf.objects(item, "productOrderItemRelationship")
                .map(relation -> relation.path("id").asString(""))
                .filter(id -> !ids.contains(id))
                .findFirst();
        if (stranger.isPresent()) {
            return Optional.of("ítem desconocido: " + stranger.get());
        }
        return action.equals("add") ? refusalOfOffering(item) : refusalOfProduct(item, action);
    }

    private Optional<String> refusalOfOffering(ObjectNode item) {
        String id = item.path("productOffering").path("id").asString("");
        return store.of(ResourceType.PRODUCT_OFFERING).find(id).isPresent()
                ? Optional.empty()
                : Optional.of("oferta desconocida: " + id);
    }

    private Optional<String> refusalOfProduct(ObjectNode item, String action) {
        String id = item.path("product").path("id").asString("");
        Optional<ObjectNode> product = store.products().find(id);
        if (product.isEmpty()) {
            return Optional.of("producto desconocido: " + id);
        }
        if (product.get().path("status").asString("").equals("terminated")) {
            return Optional.of("producto dado de baja: " + id);
        }
        return action.equals("delete") ? Optional.empty() : alteration.refusal(item, product.get());
    }
}
