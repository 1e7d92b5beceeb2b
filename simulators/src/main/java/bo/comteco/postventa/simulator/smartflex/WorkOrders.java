package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes work orders (697), moves them, and has the tickets that they are for follow. */
final class WorkOrders {

    private final Store store;
    private final TroubleTickets tickets;

    WorkOrders(Store store, TroubleTickets tickets) {
        this.store = store;
        this.tickets = tickets;
    }

    Answer create(ObjectNode asked) {
        Optional<String> refusal = refusal(asked);
        if (refusal.isPresent()) {
            return TmfError.of(400, refusal.get());
        }
        ObjectNode order = asked.deepCopy();
        order.put("id", store.nextId("OT")).put("orderDate", store.now());
        WorkOrderState.write(order, NativeState.REGISTERED, NativeState.REGISTERED.wire(), store.now());
        orders().put(order);
        return Answer.json(201, order).with("Location", order.path("href").asString());
    }

    /** A wish to cancel, as a task: granted at once, or not at all. */
    Answer cancel(ObjectNode asked) {
        String id = asked.path("workOrder").path("id").asString("");
        Optional<ObjectNode> order = orders().find(id);
        if (order.isEmpty()) {
            return TmfError.of(400, "orden de trabajo desconocida: " + id);
        }
        boolean granted = WorkOrderState.of(order.get()).next().contains(NativeState.CANCELLED.code());
        if (granted) {
            order.get()
                    .put("cancellationReason", asked.path("cancellationReason").asString(""))
                    .put("cancellationDate", store.now());
            WorkOrderState.write(order.get(), NativeState.CANCELLED, NativeState.CANCELLED.wire(), store.now());
        }
        ObjectNode task = asked.deepCopy();
        task.put("id", store.nextId("COT")).put("state", granted ? "done" : "terminatedWithError");
        store.of(ResourceType.CANCEL_WORK_ORDER).put(task);
        return Answer.json(201, task).with("Location", task.path("href").asString());
    }

    /** The control call: {@code {"nativeState", "technician", "started", "solved"}}. */
    Answer control(String id, JsonNode body) {
        return orders().find(id).map(order -> move(order, body)).orElseGet(() -> TmfError.unknown("WorkOrder", id));
    }

    private Answer move(ObjectNode order, JsonNode body) {
        String code = body.path("nativeState").asString("");
        Optional<NativeState> target = NativeState.coded(code);
        if (target.isEmpty()) {
            return TmfError.of(400, "estado desconocido: " + code);
        }
        NativeState from = WorkOrderState.of(order);
        if (!from.next().contains(code)) {
            return TmfError.of(409, "de " + from.code() + " no se pasa a " + code);
        }
        boolean failed =
                target.get() == NativeState.LEGALIZED && !body.path("solved").asBoolean(true);
        WorkOrderState.write(
                order, target.get(), failed ? "failed" : target.get().wire(), store.now());
        if (body.has("technician")) {
            assign(order, body.path("technician").asString(""));
        }
        if (body.path("started").asBoolean(false)) {
            order.put("startDate", store.now());
        }
        switch (target.get()) {
            case LEGALIZED -> order.put("completionDate", store.now());
            case CANCELLED -> order.put("cancellationDate", store.now());
            default -> {}
        }
        follow(order, target.get());
        return Answer.json(200, order);
    }

    private static void assign(ObjectNode order, String technician) {
        ArrayNode parties = order.withArray("relatedParty");
        parties.removeIf(party -> party.path("role").asString("").equals("technician"));
        parties.add(Tmf.party("TEC-1", technician, "technician", "Individual"));
    }

    private void follow(ObjectNode order, NativeState state) {
        if (!order.path("category").asString("").equals("repair")) {
            return;
        }
        Tmf.objects(order, "relatedEntity")
                .flatMap(entity -> store
                        .of(ResourceType.TROUBLE_TICKET)
                        .find(entity.path("id").asString(""))
                        .stream())
                .forEach(ticket -> {
                    switch (state) {
                        case ASSIGNED -> tickets.follow(ticket, TicketStatus.IN_PROGRESS);
                        case LEGALIZED -> tickets.follow(ticket, TicketStatus.IN_PROGRESS, TicketStatus.RESOLVED);
                        default -> {}
                    }
                });
    }

    private Optional<String> refusal(ObjectNode asked) {
        if (Tmf.objects(asked, "workOrderItem").noneMatch(item -> item.has("id") && item.has("action"))) {
            return Optional.of("workOrderItem es obligatorio, con id y action");
        }
        return Tmf.objects(asked, "relatedEntity")
                .filter(entity -> entity.path("@referredType").asString("").equals("TroubleTicket"))
                .map(entity -> entity.path("id").asString(""))
                .filter(id -> !store.has(ResourceType.TROUBLE_TICKET, id))
                .map(id -> "reporte desconocido: " + id)
                .findFirst();
    }

    private Resource orders() {
        return store.of(ResourceType.WORK_ORDER);
    }
}
