package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes trouble tickets (621) and changes to them. A fault gets a work order, and loses it with its cancellation. */
final class TroubleTickets {

    private static final Set<String> KEPT = Set.of("id", "href", "@type", "creationDate", "status", "statusChange");

    private final Store store;
    private final Repairs repairs;

    TroubleTickets(Store store, Repairs repairs) {
        this.store = store;
        this.repairs = repairs;
    }

    Answer create(ObjectNode asked) {
        List<String> missing = Stream.of("description", "severity", "ticketType")
                .filter(member -> asked.path(member).asString("").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            return TmfError.of(400, "falta " + String.join(", ", missing));
        }
        Optional<String> stranger = unknown(asked);
        if (stranger.isPresent()) {
            return TmfError.of(400, stranger.get());
        }
        ObjectNode ticket = asked.deepCopy();
        ticket.remove("statusChange");
        ticket.put("id", store.nextId("TT")).put("creationDate", store.now());
        setStatus(ticket, TicketStatus.ACKNOWLEDGED, "");
        resource().put(ticket);
        repairs.order(ticket);
        return Answer.json(201, ticket).with("Location", ticket.path("href").asString());
    }

    /** A merge-patch; a status that the state machine does not allow is 409, and nothing is changed. */
    Answer patch(String id, ObjectNode changes) {
        Optional<ObjectNode> found = resource().find(id);
        if (found.isEmpty()) {
            return TmfError.unknown("TroubleTicket", id);
        }
        ObjectNode ticket = found.get();
        String reason = changes.path("statusChangeReason").asString("");
        if (changes.has("status")) {
            Answer moved = move(ticket, changes.path("status").asString(""), reason);
            if (moved.status() != 200) {
                return moved;
            }
        }
        changes.properties().stream()
                .filter(change -> !KEPT.contains(change.getKey()))
                .forEach(change -> replace(ticket, change.getKey(), change.getValue()));
        ticket.put("lastUpdate", store.now());
        return Answer.json(200, ticket);
    }

    /** The control call: {@code {"status", "reason"}}. */
    Answer control(String id, JsonNode body) {
        return resource()
                .find(id)
                .map(ticket -> move(
                        ticket,
                        body.path("status").asString(""),
                        body.path("reason").asString("")))
                .orElseGet(() -> TmfError.unknown("TroubleTicket", id));
    }

    /** Moves a ticket where its field work goes, as far as its status allows. */
    void follow(ObjectNode ticket, TicketStatus... way) {
        for (TicketStatus next : way) {
            move(ticket, next.wire(), "");
        }
    }

    private Optional<String> unknown(ObjectNode asked) {
        Stream<String> products = Tmf.objects(asked, "relatedEntity")
                .filter(entity -> entity.path("@referredType").asString("").equals("Product"))
                .map(entity -> entity.path("id").asString(""))
                .filter(id -> !store.has(ResourceType.PRODUCT, id))
                .map(id -> "producto desconocido: " + id);
        Stream<String> tickets = Tmf.objects(asked, "troubleTicketRelationship")
                .map(relation -> relation.path("id").asString(""))
                .filter(id -> resource().find(id).isEmpty())
                .map(id -> "reporte desconocido: " + id);
        return Stream.concat(products, tickets).findFirst();
    }

    private Answer move(ObjectNode ticket, String to, String reason) {
        Optional<TicketStatus> target = TicketStatus.named(to);
        if (target.isEmpty()) {
            return TmfError.of(400, "estado desconocido: " + to);
        }
        String from = ticket.path("status").asString("");
        if (!TicketStatus.named(from).orElseThrow().next().contains(to)) {
            return TmfError.of(409, "de " + from + " no se pasa a " + to);
        }
        setStatus(ticket, target.get(), reason);
        if (target.get() == TicketStatus.CANCELLED) {
            repairs.cancel(ticket);
        }
        return Answer.json(200, ticket);
    }

    private void setStatus(ObjectNode ticket, TicketStatus status, String reason) {
        ObjectNode change = Json.object().put("status", status.wire()).put("changeDate", store.now());
        if (!reason.isEmpty()) {
            change.put("changeReason", reason);
        }
        ticket.put("status", status.wire()).put("statusChangeDate", store.now());
        ticket.withArray("statusChange").add(change);
        if (status == TicketStatus.RESOLVED) {
            ticket.put("resolutionDate", store.now());
        }
    }

    private static void replace(ObjectNode ticket, String member, JsonNode value) {
        if (value.isNull()) {
            ticket.remove(member);
        } else {
            ticket.set(member, value.deepCopy());
        }
    }

    private Resource resource() {
        return store.of(ResourceType.TROUBLE_TICKET);
    }
}
