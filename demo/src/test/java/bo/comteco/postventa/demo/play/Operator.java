package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An operator at the service's door, in prose. */
final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CounterClient client;

    Operator(DemoHouse house) {
        this.client = new CounterClient(house.url(), "operaciones", HouseExtension.PASSWORD);
    }

    /** What a request owes, in a state, and nobody is at. */
    JsonNode awaitsArrear(long request, String state) {
        return await("request " + request + " to owe something " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> arrears(request, state),
                        arrears -> arrears.size() == 1
                                && arrears.get(0).path("heldUntil").isMissingNode())
                .get(0);
    }

    JsonNode arrears(long request, String state) throws IOException, InterruptedException {
        var found =
                client.post("/api/v1/arrears/search", "{\"state\": \"" + state + "\", \"request\": " + request + "}");
        assertThat(found.isDone()).as(found.toString()).isTrue();
        return found.body().path("arrears");
    }

    /** Decides: {@code retry}, {@code giving-up} or {@code completion}; again where somebody is just at it. */
    Answered decides(JsonNode arrear, String what, String body) {
        var decided = answered(arrear, what, body);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        return decided;
    }

    /** Why a decision is not taken, in words. */
    String isRefused(JsonNode arrear, String what, String body) {
        var refused = answered(arrear, what, body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        return refused.body().path("detail").asString();
    }

    private Answered answered(JsonNode arrear, String what, String body) {
        var path = arrear.path("href").asString() + "/effects/"
                + arrear.path("effect").asInt() + "/" + what;
        var key = UUID.randomUUID();
        return await(what + " to be answered")
                .atMost(PATIENCE)
                .until(
                        () -> client.post(path, body, key),
                        answer -> !answer.body().path("type").asString("").endsWith("effect-in-hands"));
    }

    void holdsSmartflex() throws IOException, InterruptedException {
        says("/api/v1/system-holds");
    }

    void releasesSmartflex() throws IOException, InterruptedException {
        says("/api/v1/system-holds/release");
    }

    private void says(String path) throws IOException, InterruptedException {
        var said = client.post(path, "{\"system\": \"SMARTFLEX\", \"reason\": \"prueba\"}");
        assertThat(said.isDone()).as(said.toString()).isTrue();
    }
}
