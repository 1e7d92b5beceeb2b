package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** An order that somebody else entered and that is still being worked on. */
final class OpenOrder {

    private OpenOrder() {}

    static ObjectNode relocationOf(String productId, Book book) {
        ObjectNode order = Json.object()
                .put("id", "ORD-SEED-1")
                .put("externalId", "other-system-1")
                .put("category", "relocation")
                .put("state", "inProgress")
                .put("orderDate", book.day(-2));
        ObjectNode item = order.putArray("productOrderItem")
                .addObject()
                .put("id", "1")
                .put("action", "modify")
                .put("state", "inProgress");
        item.putObject("product").put("id", productId);
        return order;
    }
}
