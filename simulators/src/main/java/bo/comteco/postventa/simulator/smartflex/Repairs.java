package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The work orders (697) that Smartflex makes of faults by itself. */
final class Repairs {

    private final Store store;

    Repairs(Store store) {
        this.store = store;
    }

    /** Orders the repair of a fault; nothing for another ticket. */
    void order(ObjectNode ticket) {
        if (!ticket.path("ticketType").asString("").equals("fault")) {
            return;
        }
        ObjectNode order = Json.object()
                .put("id", store.nextId("OT"))
                .put("category", "repair")
                .put("description", ticket.path("description").asString(""))
                .put("orderDate", store.now());
        ArrayNode related = order.putArray("relatedEntity");
        related.add(Tmf.reference(ticket.path("id").asString(), "Daño técnico", "TroubleTicket")
                .put("role", "fault"));
        Tmf.objects(ticket, "relatedEntity").forEach(entity -> related.add(entity.deepCopy()));
        order.putArray("workOrderItem").addObject().put("id", "1").put("action", "add");
        WorkOrderState.write(order, NativeState.REGISTERED, NativeState.REGISTERED.wire(), store.now());
        store.of(ResourceType.WORK_ORDER).put(order);
    }

    /** Cancels what has not been done yet of the work for a ticket. */
    void cancel(ObjectNode ticket) {
        String id = ticket.path("id").asString();
        for (ObjectNode order : store.of(ResourceType.WORK_ORDER).all()) {
            boolean ofTicket = Tmf.objects(order, "relatedEntity")
                    .anyMatch(entity -> entity.path("id").asString("").equals(id));
            if (ofTicket
                    && order.path("category").asString("").equals("repair")
                    && WorkOrderState.of(order).next().contains(NativeState.CANCELLED.code())) {
                WorkOrderState.write(order, NativeState.CANCELLED, NativeState.CANCELLED.wire(), store.now());
                order.put("cancellationDate", store.now());
            }
        }
    }
}
