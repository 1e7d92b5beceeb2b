package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The suspensions and reconnections that {@code docs/wire/seed.md} lists one by one, of named clients' products. */
final class NamedSuspensions {

    private final Book book;

    NamedSuspensions(Book book) {
        this.book = book;
    }

    void writeAll() {
        LocalDate today = book.today();
        LocalDate newYear = today.withDayOfYear(1);
        suspension("0018", today.minusDays(30), "completed");
        reconnection("0018", "B", today.plusDays(60), "acknowledged");
        suspension("0020", newYear, "completed");
        reconnection("0020", "B", newYear.plusDays(1), "completed");
        suspension("0021", newYear, "cancelled");
        reconnection("0021", "B", newYear.plusDays(1), "cancelled");
        suspension("0032", today.plusDays(20), "acknowledged");
        reconnection("0032", "B", today.plusDays(50), "cancelled");
        reconnection("0032", "C", today.plusDays(80), "acknowledged");
        suspension("0034", today.minusDays(10), "completed");
    }

    private void suspension(String number, LocalDate day, String state) {
        order(number, "", "suspension", "suspended", day, state);
    }

    private void reconnection(String number, String which, LocalDate day, String state) {
        order(number, which, "reconnection", "active", day, state)
                .putArray("note")
                .addObject()
                .put("id", "suspensionOrder")
                .put("author", "other-system")
                .put("text", "ORD-S" + number);
    }

    private ObjectNode order(String number, String which, String category, String status, LocalDate day, String state) {
        ObjectNode order = Json.object()
                .put("id", "ORD-S" + number + which)
                .put("externalId", "other-system-S" + number + which)
                .put("category", category)
                .put("state", state)
                .put("orderDate", book.day(-400))
                .put("requestedStartDate", Book.time(day));
        ObjectNode item = order.putArray("productOrderItem")
                .addObject()
                .put("id", "1")
                .put("action", "modify")
                .put("state", state);
        item.putObject("product").put("id", "PRD-" + number).put("status", status);
        book.add(ResourceType.PRODUCT_ORDER, order);
        return order;
    }
}
