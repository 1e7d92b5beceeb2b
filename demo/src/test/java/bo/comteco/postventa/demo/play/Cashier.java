package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** A cashier at the service's door, in prose. */
final class Cashier {

    private final CounterClient client;

    Cashier(DemoHouse house) {
        this.client = new CounterClient(house.url(), "caja", HouseExtension.PASSWORD);
    }

    /** Takes what a request waits for; the receipt is its number. */
    void isPaidFor(Walk walk) throws IOException, InterruptedException {
        settles(walk, "payment", "{\"receipt\": \"R-" + walk.number() + "\"}");
    }

    void rejects(Walk walk) throws IOException, InterruptedException {
        settles(walk, "rejection", "{\"reason\": \"Billete falso\"}");
    }

    private void settles(Walk walk, String how, String body) throws IOException, InterruptedException {
        var order = open(walk).path("number").asLong();
        var settled = client.post("/api/v1/payment-orders/" + order + "/" + how, body);
        assertThat(settled.isDone()).as(settled.toString()).isTrue();
    }

    /** The one open payment order of a request. */
    JsonNode open(Walk walk) throws IOException, InterruptedException {
        var found = client.post(
                "/api/v1/payment-orders/search", "{\"request\": " + walk.number() + ", \"standing\": \"OPEN\"}");
        var orders = found.body().path("orders");
        assertThat(orders.size()).as(found.toString()).isOne();
        return orders.get(0);
    }
}
