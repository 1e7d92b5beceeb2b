package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CancellationsTest extends SmartflexTest {

    @Test
    void anOrderThatIsNotDoneIsCancelledAtOnce() {
        String order = placed();
        JsonNode task = cancel(order);

        assertThat(task.path("state").asString()).isEqualTo("done");
        assertThat(order(order).path("state").asString()).isEqualTo("cancelled");
        assertThat(order(order).has("cancellationDate")).isTrue();
        assertThat(order(order).at("/productOrderItem/0/state").asString()).isEqualTo("cancelled");
        assertThat(caller.list(Paths.CANCEL + "?productOrder.id=" + order)).hasSize(1);
    }

    @Test
    void anOrderThatIsDoneIsNotCancelled() {
        String order = placed();
        move(order, "inProgress");
        move(order, "completed");

        assertThat(cancel(order).path("state").asString()).isEqualTo("terminatedWithError");
        assertThat(order(order).path("state").asString()).isEqualTo("completed");
    }

    @Test
    void anOrderUnknownToItCanNotBeCancelled() {
        String body = "{\"productOrder\": {\"id\": \"ORD-9\"}}";

        assertThat(caller.post(Paths.CANCEL, body).statusCode()).isEqualTo(400);
    }

    @Test
    void anAssessedCancellationWaitsForItsDecision() {
        settings("assessed");
        String granted = placed();
        String refused = placed();
        JsonNode first = cancel(granted);
        JsonNode second = cancel(refused);

        assertThat(first.path("state").asString()).isEqualTo("inProgress");
        assertThat(order(granted).path("state").asString()).isEqualTo("assessingCancellation");

        move(granted, "pendingCancellation");
        move(granted, "cancelled");
        move(refused, "inProgress");

        assertThat(task(first).path("state").asString()).isEqualTo("done");
        assertThat(task(second).path("state").asString()).isEqualTo("terminatedWithError");
    }

    @Test
    void aRefusedCancellationLeavesTheOrderAsItWas() {
        settings("refused");
        String order = placed();

        assertThat(cancel(order).path("state").asString()).isEqualTo("terminatedWithError");
        assertThat(order(order).path("state").asString()).isEqualTo("acknowledged");
    }

    @Test
    void anImpossibleSettingIsRefused() {
        assertThat(caller.call("PUT", "/_control/settings", "{\"cancellation\": \"perhaps\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.json("/_control/settings").path("cancellation").asString())
                .isEqualTo("immediate");
    }

    private void settings(String cancellation) {
        String body = "{\"cancellation\": \"" + cancellation + "\"}";
        assertThat(caller.call("PUT", "/_control/settings", body).statusCode()).isEqualTo(200);
    }

    private String placed() {
        return tree(caller.post(Paths.ORDER, Orders.relocation("key", "PRD-0001")))
                .path("id")
                .asString();
    }

    private JsonNode cancel(String order) {
        String body = "{\"productOrder\": {\"id\": \"%s\"}, \"cancellationReason\": \"desistió\"}".formatted(order);
        return tree(caller.post(Paths.CANCEL, body));
    }

    private JsonNode task(JsonNode task) {
        return caller.json(Paths.CANCEL + "/" + task.path("id").asString());
    }

    private JsonNode order(String id) {
        return caller.json(Paths.ORDER + "/" + id);
    }

    private void move(String order, String state) {
        assertThat(control("orders/" + order + "/state", "{\"state\": \"" + state + "\"}"))
                .isEqualTo(200);
    }
}
