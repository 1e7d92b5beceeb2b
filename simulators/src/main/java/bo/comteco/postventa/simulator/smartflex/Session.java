package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Everything that lives from one reset to the next. Not safe for several threads. */
final class Session {

    /** As TMF637 spells them, the last with its space. */
    private static final Set<String> PRODUCT_STATUSES = Set.of(
            "created",
            "pendingActive",
            "cancelled",
            "active",
            "pendingTerminate",
            "terminated",
            "suspended",
            "aborted ");

    private final Store store;
    private final ProductOrders orders;
    private final Cancellations cancellations;
    private final TroubleTickets tickets;
    private final WorkOrders workOrders;
    private final Changes changes;
    private Settings settings = Settings.INITIAL;

    Session(Store store) {
        this.store = store;
        OrderProgress progress = new OrderProgress(store);
        this.orders = new ProductOrders(store, progress);
        this.cancellations = new Cancellations(store, progress);
        this.tickets = new TroubleTickets(store, new Repairs(store));
        this.workOrders = new WorkOrders(store, tickets);
        this.changes = new Changes(store);
    }

    Answer list(ResourceType type, Query query) {
        return store.of(type).list(query);
    }

    Answer read(ResourceType type, String id, Query query) {
        if (type == ResourceType.PRODUCT_ORDER) {
            store.orders().find(id).ifPresent(order -> orders.read(order, settings));
        }
        return store.of(type).read(id, query);
    }

    Answer create(ResourceType type, ObjectNode body) {
        return switch (type) {
            case PRODUCT_ORDER -> orders.create(body);
            case CANCEL_PRODUCT_ORDER -> cancellations.create(body, settings.cancellation());
            case TROUBLE_TICKET -> tickets.create(body);
            case WORK_ORDER -> workOrders.create(body);
            case CANCEL_WORK_ORDER -> workOrders.cancel(body);
            default -> TmfError.of(405, "POST " + type.path());
        };
    }

    Answer patch(ResourceType type, String id, ObjectNode body) {
        return type == ResourceType.TROUBLE_TICKET ? tickets.patch(id, body) : TmfError.of(405, "PATCH " + type.path());
    }

    Answer moveOrder(String id, ObjectNode body) {
        Answer moved = orders.control(id, body);
        cancellations.settle();
        return moved;
    }

    Answer moveTicket(String id, ObjectNode body) {
        return tickets.control(id, body);
    }

    Answer moveWorkOrder(String id, ObjectNode body) {
        return workOrders.control(id, body);
    }

    /** Gives a product a status, in the published spelling. */
    Answer moveProduct(String id, ObjectNode body) {
        String status = body.path("status").asString("");
        if (!PRODUCT_STATUSES.contains(status)) {
            return TmfError.of(400, "estado desconocido: " + status);
        }
        return store.products()
                .find(id)
                .map(product -> Answer.json(200, product.put("status", status)))
                .orElseGet(() -> TmfError.unknown("Product", id));
    }

    /**
     * What there is to tell since this was asked last.
     *
     * @param ids the events'
     */
    List<Event> news(Supplier<String> ids) {
        return changes.sinceLast(ids);
    }

    Answer settings() {
        ObjectNode json = Json.object();
        settings.writeTo(json);
        return Answer.json(200, json);
    }

    Answer change(ObjectNode body) {
        try {
            settings = settings.with(body);
        } catch (IllegalArgumentException none) {
            return TmfError.of(400, "ajuste imposible: " + body);
        }
        return settings();
    }
}
