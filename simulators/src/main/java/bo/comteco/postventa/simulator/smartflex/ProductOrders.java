package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes orders. A second one with the same {@code externalId} is a second order. */
final class ProductOrders {

    private final Store store;
    private final OrderCheck check;
    private final OrderProgress progress;
    private final Map<String, Integer> reads = new HashMap<>();

    ProductOrders(Store store, OrderProgress progress) {
        this.store = store;
        this.check = new OrderCheck(store);
        this.progress = progress;
    }

    Answer create(ObjectNode asked) {
        Optional<String> refusal = check.refusal(asked);
        if (refusal.isPresent()) {
            return TmfError.of(400, refusal.get());
        }
        ObjectNode order = asked.deepCopy();
        String acknowledged = OrderState.ACKNOWLEDGED.wire();
        order.put("id", store.nextId("ORD")).put("state", acknowledged).put("orderDate", store.now());
        Tmf.objects(order, "productOrderItem").forEach(item -> item.put("state", acknowledged));
        store.orders().put(order);
        return Answer.json(201, order).with("Location", order.path("href").asString());
    }

    /** Counts a read of an order by its id; the n-th moves it on, where the settings say so. */
    void read(ObjectNode order, Settings settings) {
        if (settings.ordersAdvanceAfterReads() == 0) {
            return;
        }
        int count = reads.merge(order.path("id").asString(), 1, Integer::sum);
        if (count % settings.ordersAdvanceAfterReads() == 0) {
            String next = switch (OrderProgress.stateOf(order)) {
                case ACKNOWLEDGED, PENDING, HELD -> "inProgress";
                case IN_PROGRESS -> "completed";
                default -> "";
            };
            if (!next.isEmpty()) {
                progress.move(order, next, Map.of(), "");
            }
        }
    }

    /** The control call: {@code {"state", "items", "reason"}}. */
    Answer control(String id, JsonNode body) {
        var items = new HashMap<String, String>();
        body.path("items")
                .properties()
                .forEach(item -> items.put(item.getKey(), item.getValue().asString("")));
        return store.orders()
                .find(id)
                .map(order -> progress.move(
                        order,
                        body.path("state").asString(""),
                        items,
                        body.path("reason").asString("")))
                .orElseGet(() -> TmfError.unknown("ProductOrder", id));
    }
}
