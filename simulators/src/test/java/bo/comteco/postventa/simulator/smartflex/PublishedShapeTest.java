package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.postventa.simulator.published.PublishedFiles;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** All that the simulator has to tell is as published: the whole seed, and what is entered, from beginning to end. */
class PublishedShapeTest extends SmartflexTest {

    @BeforeEach
    void skipWithoutSpecifications() {
        assumeTrue(
                FILES.isPresent(),
                () -> "no specifications in " + PublishedFiles.folder().toAbsolutePath());
    }

    @ParameterizedTest
    @EnumSource(
            value = ResourceType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CANCEL_PRODUCT_ORDER", "CANCEL_WORK_ORDER"})
    void theSeedHasThePublishedShape(ResourceType type) {
        int total = 0;
        for (JsonNode page = page(type, 0); !page.isEmpty(); page = page(type, total)) {
            total += page.size();
        }

        assertThat(total).isPositive();
        assertThat(differences()).isEmpty();
    }

    @Test
    void anOrderHasThePublishedShapeFromItsBeginningToItsEnd() {
        JsonNode order = tree(caller.post(Paths.ORDER, Orders.migration("k", "PRD-0001", "PO-INT-FTTH-50", "FTTH")));
        String id = order.path("id").asString();

        control("orders/" + id + "/state", "{\"state\": \"inProgress\"}");
        control("orders/" + id + "/state", "{\"state\": \"completed\", \"reason\": \"hecho\"}");

        JsonNode completed = caller.json(Paths.ORDER + "/" + id);
        assertThat(completed.path("state").asString()).isEqualTo("completed");
        assertThat(caller.json(Paths.PRODUCT + "/"
                                + completed.at("/productOrderItem/1/product/id").asString())
                        .path("status")
                        .asString())
                .isEqualTo("active");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aCancellationHasThePublishedShape() {
        JsonNode order = tree(caller.post(Paths.ORDER, Orders.relocation("k", "PRD-0001")));
        String id = order.path("id").asString();

        assertThat(caller.post(Paths.CANCEL, "{\"productOrder\": {\"id\": \"" + id + "\"}}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(caller.json(Paths.ORDER + "/" + id).path("id").asString()).isEqualTo(id);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aTicketAndAnErrorHaveThePublishedShape() {
        String claim = "{\"ticketType\": \"adjustment\", \"severity\": \"minor\", \"description\": \"x\"}";

        assertThat(caller.post(Paths.TICKET, claim).statusCode()).isEqualTo(201);
        assertThat(caller.post(Paths.TICKET, "{}").statusCode()).isEqualTo(400);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aFaultsWorkOrderHasThePublishedShapeFromItsBeginningToItsEnd() {
        caller.post(
                Paths.TICKET,
                "{\"ticketType\": \"fault\", \"severity\": \"major\", \"description\": \"x\", \"relatedEntity\":"
                        + " [{\"id\": \"PRD-0001\", \"role\": \"faultyProduct\", \"@referredType\": \"Product\"}]}");
        String path = Paths.WORK_ORDER + "/OT-000001";
        caller.json(path);

        control("work-orders/OT-000001/state", "{\"nativeState\": \"5\", \"technician\": \"Tita\", \"started\": true}");
        assertThat(caller.json(path).path("state").asString()).isEqualTo("inProgress");
        assertThat(caller.post(Paths.CANCEL_WORK, "{\"workOrder\": {\"id\": \"OT-000001\"}}")
                        .statusCode())
                .isEqualTo(201);

        caller.json(path);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aDifferenceIsNoticed() {
        caller.post(
                Paths.ORDER,
                "{\"size\": 3, \"productOrderItem\": [{\"id\": \"1\", \"action\": \"noChange\", \"quantity\": \"one\","
                        + " \"colour\": \"blue\", \"product\": {\"id\": \"PRD-0001\", \"status\": \"asleep\"},"
                        + " \"itemPrice\": {}}], \"note\": [{}]}");

        for (var wrong : new String[] {"size", "quantity", "colour", "status", "itemPrice", "note"}) {
            assertThat(differences())
                    .as(wrong)
                    .anySatisfy(difference -> assertThat(difference).contains(wrong));
        }
        // it keeps and answers what it was given: nothing to hold against it
        smartflex.journal().clear();
    }

    private JsonNode page(ResourceType type, int offset) {
        return caller.json(type.path() + "?limit=100&offset=" + offset);
    }
}
