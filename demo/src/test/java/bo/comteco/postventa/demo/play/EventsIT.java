package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * From Smartflex's hub through the service's door to what is watched, and back to who looks at it. Without an event
 * nobody would look at an order again within the hour.
 */
@ExtendWith(HouseExtension.class)
class EventsIT {

    private static final String ORDER_CHANGED = "ProductOrderStateChangeEvent";
    private static final List<String> WANTED = List.of(
            ORDER_CHANGED, "TroubleTicketStatusChangeEvent", "ProductStateChangeEvent", "WorkOrderStateChangeEvent");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DemoHouse house;
    private final Adviser adviser;
    private final CounterClient supervisor;

    EventsIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.supervisor = new CounterClient(house.url(), "supervision", HouseExtension.PASSWORD);
    }

    @BeforeEach
    void theServiceIsRegisteredAtEachHub() {
        await("the service to register")
                .atMost(PATIENCE)
                .until(() -> WANTED.stream().allMatch(house.smartflex()::tells));
    }

    @Test
    void whatSmartflexTellsIsSeenAtOnce() throws Exception {
        var request = relocates("9000004", "PRD-0004");
        var order = watch(request).path("number").asString();

        house.smartflex().moveOrder(order, "inProgress");
        house.smartflex().moveOrder(order, "completed");

        awaits(request, "KEPT");
        assertThat(raised(request)).isEmpty();
    }

    @Test
    void whatIsToldLateTwiceAndInAnotherOrderIsDoneOnce() throws Exception {
        house.smartflex().holdEvents();
        var request = relocates("9000004", "PRD-0004");
        var order = watch(request).path("number").asString();
        house.smartflex().moveOrder(order, "inProgress");
        house.smartflex().moveOrder(order, "completed");
        var begun = house.smartflex().events(ORDER_CHANGED).get(0);
        var done = house.smartflex().events(ORDER_CHANGED).get(1);

        assertThat(house.smartflex().tell(List.of(done, begun, done))).containsExactly(201, 201, 201);
        awaits(request, "KEPT");
        var seen = standing(request);
        var reads = reads(order);

        // an instance that has heard nothing yet
        house.killService();
        house.restartService();
        assertThat(house.smartflex().tell(List.of(begun, done, begun))).containsExactly(201, 201, 201);
        everythingToldIsSeen();

        assertThat(standing(request)).isEqualTo(seen);
        assertThat(reads(order)).isEqualTo(reads);
        assertThat(adviser.orders()).hasSize(2);
        assertThat(raised(request)).isEmpty();
    }

    @Test
    void anOrderThatFailsIsRaisedOnceHoweverOftenItIsTold() throws Exception {
        house.smartflex().holdEvents();
        var request = relocates("9000004", "PRD-0004");
        var order = watch(request).path("number").asString();
        house.smartflex().moveOrder(order, "inProgress");
        house.smartflex().moveOrder(order, "failed");
        var begun = house.smartflex().events(ORDER_CHANGED).get(0);
        var failed = house.smartflex().events(ORDER_CHANGED).get(1);

        house.smartflex().tell(List.of(failed, begun, failed));
        awaits(request, "BROKEN");
        var toSee = raised(request);
        assertThat(toSee).hasSize(1);
        assertThat(toSee.get(0).path("breach").path("code").asString()).isEqualTo("FAILED");
        var path = "/api/v1/watches/" + toSee.get(0).path("id").asLong() + "/acknowledgement";
        assertThat(supervisor.post(path, "{\"note\": \"Se llamó al cliente\"}").isDone())
                .isTrue();
        var seen = standing(request);

        house.killService();
        house.restartService();
        house.smartflex().tell(List.of(failed, begun));
        everythingToldIsSeen();

        assertThat(standing(request)).isEqualTo(seen);
        assertThat(raised(request)).isEmpty();
        assertThat(adviser.orders()).hasSize(2);
    }

    /** Carries a relocation to its end; its number, as soon as what it promised is watched. */
    private long relocates(String identification, String product) throws Exception {
        var seen = adviser.completes(adviser.comesToTheSummary(identification, product), "YES", "{}");
        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        awaits(seen.number(), "WATCHED");
        return seen.number();
    }

    /** Whoever looks at what was told goes by its time: what is told last is seen last. */
    private void everythingToldIsSeen() throws Exception {
        var last = relocates("9000001", "PRD-0001");
        var order = watch(last).path("number").asString();
        house.smartflex().moveOrder(order, "inProgress");
        house.smartflex().moveOrder(order, "completed");
        var events = house.smartflex().events(ORDER_CHANGED);
        house.smartflex().tell(events.subList(events.size() - 1, events.size()));
        awaits(last, "KEPT");
    }

    private JsonNode watch(long request) throws Exception {
        return adviser.client().look(request).body().path("watches").path(0);
    }

    /** A request's version, what it has entered and what is watched of it. */
    private String standing(long request) throws Exception {
        var seen = adviser.client().look(request);
        return seen.etag() + " " + seen.body().path("effects") + " "
                + seen.body().path("watches");
    }

    private void awaits(long request, String state) {
        await("what request " + request + " promised to be " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> watch(request).path("state").asString("").equals(state));
    }

    private int reads(String order) {
        return house.smartflex()
                .journal()
                .entries("GET", "/tmf-api/productOrderingManagement/v4/productOrder/" + order)
                .size();
    }

    /** What supervision has to see of a request. */
    private List<JsonNode> raised(long request) throws Exception {
        var page = supervisor.get("/api/v1/watches?limit=100");
        assertThat(page.body().has("next")).isFalse();
        return page.body().path("watches").values().stream()
                .filter(watch -> watch.path("request").asLong() == request)
                .toList();
    }
}
