package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Moves orders along their state machine, and carries them out when they complete. */
final class OrderProgress {

    private final Store store;
    private final Fulfilment fulfilment;

    OrderProgress(Store store) {
        this.store = store;
        this.fulfilment = new Fulfilment(store);
    }

    /**
     * Moves an order; 409 and nothing changed where the state machine has no such step, 400 where the move makes no
     * sense.
     *
     * @param items what becomes of each item, by its id; asked for with {@code partial} alone
     * @param reason a note that says why; empty for none
     */
    Answer move(ObjectNode order, String to, Map<String, String> items, String reason) {
        Optional<OrderState> target = OrderState.named(to);
        if (target.isEmpty()) {
            return TmfError.of(400, "estado desconocido: " + to);
        }
        if (!stateOf(order).next().contains(to)) {
            return TmfError.of(409, "de " + stateOf(order).wire() + " no se pasa a " + to);
        }
        Map<String, String> outcomes = target.get() == OrderState.PARTIAL ? items : all(order, to);
        Optional<String> refusal = refusal(order, outcomes, target.get());
        if (refusal.isPresent()) {
            return TmfError.of(400, refusal.get());
        }
        apply(order, target.get(), outcomes);
        if (!reason.isEmpty()) {
            order.withArray("note")
                    .add(Json.object()
                            .put("author", "smartflex")
                            .put("date", store.now())
                            .put("text", reason));
        }
        return Answer.json(200, order);
    }

    static OrderState stateOf(ObjectNode order) {
        String state = order.path("state").asString("");
        return OrderState.named(state).orElseThrow(() -> new IllegalStateException("state " + state));
    }

    private void apply(ObjectNode order, OrderState target, Map<String, String> outcomes) {
        List<ObjectNode> items = items(order);
        // What is provided takes its holder from what it replaces, so it comes before anything ceases.
        items.stream()
                .filter(item -> isAdd(item) && isCompleted(item, outcomes))
                .forEach(item -> fulfilment.carryOut(order, item));
        items.stream()
                .filter(item -> !isAdd(item) && isCompleted(item, outcomes))
                .forEach(item -> fulfilment.carryOut(order, item));
        items.forEach(item -> setState(item, outcomes.getOrDefault(id(item), target.wire())));
        order.put("state", target.wire());
        switch (target) {
            case COMPLETED, PARTIAL, FAILED, REJECTED -> order.put("completionDate", store.now());
            case CANCELLED -> order.put("cancellationDate", store.now());
            default -> {}
        }
    }

    private static Optional<String> refusal(ObjectNode order, Map<String, String> outcomes, OrderState target) {
        if (target != OrderState.PARTIAL) {
            return Optional.empty();
        }
        List<ObjectNode> items = items(order);
        Set<String> ids = items.stream().map(OrderProgress::id).collect(Collectors.toSet());
        boolean each =
                outcomes.keySet().equals(ids) && Set.of("completed", "failed").containsAll(outcomes.values());
        if (!each || Set.copyOf(outcomes.values()).size() < 2) {
            return Optional.of("partial necesita completed o failed de cada ítem, y de ambos");
        }
        return items.stream()
                .filter(item -> !isCompleted(item, outcomes))
                .flatMap(item -> Fulfilment.migratedFrom(order, item).stream())
                .filter(old -> isCompleted(old, outcomes))
                .map(old -> "el ítem " + id(old) + " no se ejecuta sin el que lo reemplaza")
                .findFirst();
    }

    private static Map<String, String> all(ObjectNode order, String state) {
        var outcomes = new HashMap<String, String>();
        items(order).forEach(item -> outcomes.put(id(item), state));
        return outcomes;
    }

    private static void setState(ObjectNode item, String state) {
        item.put("state", state);
        items(item).forEach(child -> setState(child, state));
    }

    private static List<ObjectNode> items(ObjectNode parent) {
        return Tmf.objects(parent, "productOrderItem").toList();
    }

    private static boolean isAdd(ObjectNode item) {
        return item.path("action").asString("").equals("add");
    }

    private static boolean isCompleted(ObjectNode item, Map<String, String> outcomes) {
        return "completed".equals(outcomes.get(id(item)));
    }

    private static String id(ObjectNode item) {
        return item.path("id").asString("");
    }
}
