package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.postventa.simulator.published.PublishedFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HubTest extends SmartflexTest {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4";
    private static final String TICKETS = "/tmf-api/troubleTicket/v4";
    private static final String WORK = "/tmf-api/workOrderManagement/v4";
    private static final String PRODUCTS = "/tmf-api/productInventory/v4";

    private Listener listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new Listener();
    }

    @AfterEach
    void listenNoMore() {
        listener.close();
    }

    private int register(String base, String query) {
        return caller.post(base + "/hub", "{\"callback\": \"" + listener.url() + "\", \"query\": \"" + query + "\"}")
                .statusCode();
    }

    private String order() {
        return tree(caller.post(Paths.ORDER, Orders.relocation("k", "PRD-0001")))
                .path("id")
                .asString();
    }

    private List<String> events() {
        return caller.json("/_control/hub/events").values().stream()
                .map(event -> event.path("eventId").asString())
                .toList();
    }

    private void hold() {
        assertThat(caller.call("PUT", "/_control/hub", "{\"held\": true}").statusCode())
                .isEqualTo(204);
    }

    private JsonNode deliver(String... events) {
        return tree(caller.post(
                        "/_control/hub/deliveries", "{\"events\": [\"" + String.join("\", \"", events) + "\"]}"))
                .path("statuses");
    }

    @Test
    void whoRegistersIsToldWhatBeginsAndComesFurther() throws InterruptedException {
        assertThat(register(ORDERS, "")).isEqualTo(201);
        String order = order();
        control("orders/" + order + "/state", "{\"state\": \"inProgress\"}");

        assertThat(listener.next().json().path("eventType").asString()).isEqualTo("ProductOrderCreateEvent");
        JsonNode event = listener.next().json();
        assertThat(event.path("eventType").asString()).isEqualTo("ProductOrderStateChangeEvent");
        assertThat(event.at("/event/productOrder/id").asString()).isEqualTo(order);
        assertThat(event.at("/event/productOrder/state").asString()).isEqualTo("inProgress");
    }

    @Test
    void whoWantsSomeTypesIsToldNoOthers() throws InterruptedException {
        register(ORDERS, "eventType=ProductOrderStateChangeEvent");
        control("orders/" + order() + "/state", "{\"state\": \"rejected\"}");

        assertThat(listener.next().json().path("eventType").asString()).isEqualTo("ProductOrderStateChangeEvent");
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void faultsTheirFieldWorkAndProductsAreToldAsWell() throws InterruptedException {
        register(WORK, "");
        register(PRODUCTS, "");
        control("work-orders/OT-0005-1/state", "{\"nativeState\": \"11\"}");
        control("products/PRD-0001/status", "{\"status\": \"aborted \"}");
        List<String> told = events();

        assertThat(listener.next().json().at("/event/workOrder/state").asString())
                .isEqualTo("held");
        assertThat(listener.next().json().at("/event/product/status").asString())
                .isEqualTo("aborted ");
        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void eventsComeLateTwiceAndInAnotherOrderOnDemand() throws InterruptedException {
        register(ORDERS, "");
        hold();
        control("orders/" + order() + "/state", "{\"state\": \"inProgress\"}");
        List<String> events = events();
        assertThat(listener.waiting()).isZero();

        assertThat(deliver(events.get(1), events.get(0), events.get(1)).values())
                .extracting(JsonNode::asInt)
                .containsExactly(201, 201, 201);

        assertThat(List.of(listener.next(), listener.next(), listener.next()))
                .extracting(heard -> heard.json().path("eventId").asString())
                .containsExactly(events.get(1), events.get(0), events.get(1));
        assertThat(caller.post("/_control/hub/deliveries", "{\"events\": [\"EVT-9\"]}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void eventsAreSignedByTheSecret() throws InterruptedException {
        register(ORDERS, "");
        caller.call("PUT", "/_control/hub", "{\"secret\": \"s\"}");
        order();

        assertThat(listener.next().signature()).matches("sha256=[0-9a-f]{64}");
    }

    @Test
    void whoIsRegisteredOnceIsRefusedTwiceAndToldNoMoreAfterwards() {
        assertThat(register(ORDERS, "")).isEqualTo(201);
        assertThat(register(ORDERS, "")).isEqualTo(409);
        assertThat(register(TICKETS, "")).isEqualTo(201);
        assertThat(caller.json("/_control/hub/registrations").values())
                .extracting(one -> one.path("id").asString())
                .containsExactly("HUB-1", "HUB-2");

        assertThat(caller.call("DELETE", ORDERS + "/hub/HUB-1", "").statusCode())
                .isEqualTo(204);
        assertThat(caller.call("DELETE", ORDERS + "/hub/HUB-1", "").statusCode())
                .isEqualTo(404);
        hold();
        order();
        assertThat(deliver(events().get(0))).isEmpty();
    }

    @Test
    void nobodyHearsWhereNobodyListens() {
        register(ORDERS, "");
        hold();
        order();
        listener.close();

        assertThat(deliver(events().get(0)).values())
                .extracting(JsonNode::asInt)
                .containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "no JSON",
                "{\"callback\": \"ftp://127.0.0.1\"}",
                "{\"callback\": \"http://x\", \"query\": \"a=b\"}"
            })
    void whatIsNoRegistrationIsRefused(String body) {
        assertThat(caller.post(ORDERS + "/hub", body).statusCode()).isEqualTo(400);
    }

    @Test
    void eventsHaveThePublishedShape() {
        var files = PublishedFiles.in(PublishedFiles.folder());
        assumeTrue(
                files.isPresent(),
                () -> "no specifications in " + PublishedFiles.folder().toAbsolutePath());
        order();
        control("orders/ORD-000001/state", "{\"state\": \"inProgress\"}");
        control("orders/ORD-000001/state", "{\"state\": \"completed\"}");
        control("work-orders/OT-0005-1/state", "{\"nativeState\": \"8\"}");
        control("products/PRD-0001/status", "{\"status\": \"aborted \"}");

        var types = caller.json("/_control/hub/events").values().stream().map(event -> {
            String type = event.path("eventType").asString();
            assertThat(files.get().ofEvent(base(type) + "/hub", event.toString()))
                    .isEmpty();
            return type;
        });
        assertThat(types)
                .contains(
                        "ProductOrderCreateEvent",
                        "ProductOrderStateChangeEvent",
                        "WorkOrderStateChangeEvent",
                        "TroubleTicketStatusChangeEvent",
                        "ProductStateChangeEvent");
    }

    private static String base(String type) {
        return type.startsWith("ProductOrder")
                ? ORDERS
                : type.startsWith("WorkOrder") ? WORK : type.startsWith("Trouble") ? TICKETS : PRODUCTS;
    }
}
