package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.smartflex.Settings.Cancellation;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Takes wishes to cancel an order, as tasks (622). */
final class Cancellations {

    private final Store store;
    private final OrderProgress progress;

    Cancellations(Store store, OrderProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    Answer create(ObjectNode asked, Cancellation policy) {
        String id = asked.path("productOrder").path("id").asString("");
        Optional<ObjectNode> order = store.orders().find(id);
        if (order.isEmpty()) {
            return TmfError.of(400, "pedido desconocido: " + id);
        }
        ObjectNode task = asked.deepCopy();
        task.put("id", store.nextId("CAN")).put("state", "terminatedWithError");
        if (OrderProgress.stateOf(order.get()).isCancellable() && policy != Cancellation.REFUSED) {
            task.put("state", "inProgress");
            order.get()
                    .put("cancellationReason", asked.path("cancellationReason").asString(""));
            move(order.get(), OrderState.ASSESSING_CANCELLATION);
        }
        store.of(ResourceType.CANCEL_PRODUCT_ORDER).put(task);
        if (policy == Cancellation.IMMEDIATE && task.path("state").asString().equals("inProgress")) {
            move(order.get(), OrderState.PENDING_CANCELLATION);
            move(order.get(), OrderState.CANCELLED);
            settle();
        }
        return Answer.json(201, task).with("Location", task.path("href").asString());
    }

    /** Ends the tasks whose order has left its assessment: done where it is cancelled, in error where it goes on. */
    void settle() {
        for (ObjectNode task : store.of(ResourceType.CANCEL_PRODUCT_ORDER).all()) {
            String id = task.path("productOrder").path("id").asString("");
            OrderState state = OrderProgress.stateOf(store.orders().find(id).orElseThrow());
            if (task.path("state").asString().equals("inProgress")) {
                switch (state) {
                    case ASSESSING_CANCELLATION, PENDING_CANCELLATION -> {}
                    case CANCELLED -> task.put("state", "done").put("effectiveCancellationDate", store.now());
                    default -> task.put("state", "terminatedWithError");
                }
            }
        }
    }

    private void move(ObjectNode order, OrderState to) {
        progress.move(order, to.wire(), Map.of(), "");
    }
}
