package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes trouble tickets (621) about products, and the work orders (697) of those that are faults. */
final class TicketWriter {

    private final Book book;

    TicketWriter(Book book) {
        this.book = book;
    }

    /**
     * A ticket of the holder of a product; what is special about one is put on the tree that comes back.
     *
     * @param number of client and ticket, such as 0004-1: the client holds PRD-0004
     * @param days from today, on which it was entered at eight in the morning
     */
    ObjectNode ticket(String number, String type, int days, String status, String text) {
        String client = number.substring(0, 4);
        ObjectNode ticket = Json.object()
                .put("id", "TT-" + number)
                .put("ticketType", type)
                .put("severity", "major")
                .put("name", text)
                .put("description", text)
                .put("creationDate", book.morning(days))
                .put("status", status)
                .put("statusChangeDate", book.morning(days));
        ticket.putArray("relatedEntity")
                .add(Json.object()
                        .put("id", "PRD-" + client)
                        .put("role", role(type))
                        .put("@referredType", "Product"));
        ticket.putArray("relatedParty")
                .add(Json.object()
                        .put("id", "CUS-" + client)
                        .put("role", "customer")
                        .put("@referredType", "Customer"));
        ticket.putArray("statusChange").addObject().put("status", status).put("changeDate", book.morning(days));
        book.add(ResourceType.TROUBLE_TICKET, ticket);
        return ticket;
    }

    private static String role(String type) {
        return switch (type) {
            case "fault" -> "faultyProduct";
            case "adjustment" -> "relocatedProduct";
            default -> "claimedProduct";
        };
    }

    /**
     * The work order by which a fault is mended.
     *
     * @param nativeState Smartflex's own code
     * @param state TM Forum's
     * @param technician who is assigned; blank while nobody is
     */
    ObjectNode repair(ObjectNode fault, String nativeState, String state, String technician) {
        String id = fault.path("id").asString();
        ObjectNode order = Json.object()
                .put("id", "OT-" + id.substring(3))
                .put("category", "repair")
                .put("state", state)
                .put("description", fault.path("description").asString())
                .put("orderDate", fault.path("creationDate").asString());
        ArrayNode related = order.putArray("relatedEntity");
        related.add(Tmf.reference(id, "Daño técnico", "TroubleTicket").put("role", "fault"));
        Tmf.objects(fault, "relatedEntity").forEach(entity -> related.add(entity.deepCopy()));
        if (!technician.isBlank()) {
            order.putArray("relatedParty").add(Tmf.party("TEC-1", technician, "technician", "Individual"));
        }
        ObjectNode item = order.putArray("workOrderItem")
                .addObject()
                .put("id", "1")
                .put("action", "add")
                .put("state", state);
        item.putObject("work").putArray("workCharacteristic").add(Tmf.characteristic("nativeState", nativeState));
        book.add(ResourceType.WORK_ORDER, order);
        return order;
    }
}
