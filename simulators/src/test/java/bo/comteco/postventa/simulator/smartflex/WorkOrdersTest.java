package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkOrdersTest extends SmartflexTest {

    private static final String FAULT = """
            {"externalId": "fault-1", "ticketType": "fault", "severity": "major", "description": "Sin señal",
             "relatedEntity": [{"id": "PRD-0001", "role": "faultyProduct", "@referredType": "Product"}]}""";

    private static final String VISIT = """
            {"externalId": "visit-1", "category": "engineering",
             "relatedEntity": [{"id": "%s", "role": "fault", "@referredType": "TroubleTicket"}],
             "workOrderItem": [{"id": "1", "action": "add"}]}""";

    private static final String ORDER = "OT-000001";

    @Test
    void aFaultGetsAWorkOrderOfItsOwn() {
        String ticket = posted();

        assertThat(caller.list(Paths.WORK_ORDER + "?relatedEntity.id=" + ticket))
                .singleElement()
                .satisfies(order -> {
                    assertThat(order.path("id").asString()).isEqualTo(ORDER);
                    assertThat(order.path("category").asString()).isEqualTo("repair");
                    assertThat(order.path("state").asString()).isEqualTo("acknowledged");
                    assertThat(order.path("orderDate").asString()).isEqualTo("2026-11-24T10:30:00-04:00");
                    assertThat(nativeState(order)).isEqualTo("0");
                });
    }

    @Test
    void anotherTicketGetsNone() {
        caller.post(Paths.TICKET, FAULT.replace("\"fault\"", "\"complaint\""));

        assertThat(caller.json(Paths.WORK_ORDER + "/" + ORDER).path("code").asString())
                .isEqualTo("SMARTFLEX-404");
    }

    @Test
    void aFaultOfAnUnknownProductOrOneThatRepeatsAnUnknownOneIsRefused() {
        assertThat(caller.post(Paths.TICKET, FAULT.replace("PRD-0001", "PRD-X")).statusCode())
                .isEqualTo(400);
        assertThat(caller.post(
                                Paths.TICKET,
                                FAULT.replace(
                                        "\"severity\"",
                                        "\"troubleTicketRelationship\": [{\"id\": \"TT-X\"}], \"severity\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.list(Paths.TICKET + "?externalId=fault-1")).isEmpty();
    }

    @Test
    void anAssignedTechnicianIsNamedAndTheTicketFollows() {
        String ticket = posted();

        assertThat(move("{\"nativeState\": \"5\", \"technician\": \"Tita\"}")).isEqualTo(200);
        assertThat(move("{\"nativeState\": \"5\", \"technician\": \"Tito\", \"started\": true}"))
                .isEqualTo(200);

        assertThat(order().path("state").asString()).isEqualTo("inProgress");
        assertThat(order().path("startDate").asString()).isEqualTo("2026-11-24T10:30:00-04:00");
        assertThat(order().path("relatedParty").values())
                .singleElement()
                .satisfies(party -> assertThat(party.path("name").asString()).isEqualTo("Tito"));
        assertThat(statusOf(ticket)).isEqualTo("inProgress");
    }

    @ParameterizedTest
    @CsvSource({"true, completed", "false, failed"})
    void aLegalizationResolvesTheTicketWhateverItsCause(String solved, String state) {
        String ticket = posted();
        move("{\"nativeState\": \"5\"}");

        move("{\"nativeState\": \"8\", \"solved\": " + solved + "}");

        assertThat(order().path("state").asString()).isEqualTo(state);
        assertThat(nativeState(order())).isEqualTo("8");
        assertThat(order().has("completionDate")).isTrue();
        assertThat(statusOf(ticket)).isEqualTo("resolved");
    }

    @Test
    void aStepThatIsNoneChangesNothing() {
        posted();

        assertThat(move("{\"nativeState\": \"8\"}")).isEqualTo(409);
        assertThat(move("{\"nativeState\": \"99\"}")).isEqualTo(400);
        assertThat(control("work-orders/OT-X/state", "{\"nativeState\": \"5\"}"))
                .isEqualTo(404);
        assertThat(nativeState(order())).isEqualTo("0");
    }

    @Test
    void aBlockedOrderIsHeldAndGoesOn() {
        posted();

        move("{\"nativeState\": \"11\"}");
        assertThat(order().path("state").asString()).isEqualTo("held");
        move("{\"nativeState\": \"5\"}");
        assertThat(order().path("state").asString()).isEqualTo("inProgress");
    }

    @Test
    void aCancelledFaultLosesItsWorkOrderAndKeepsItsVisit() {
        String ticket = posted();
        String visit = tree(caller.post(Paths.WORK_ORDER, VISIT.formatted(ticket)))
                .path("id")
                .asString();

        caller.call("PATCH", Paths.TICKET + "/" + ticket, "{\"status\": \"cancelled\"}");

        assertThat(nativeState(order())).isEqualTo("12");
        assertThat(order().path("state").asString()).isEqualTo("cancelled");
        assertThat(nativeState(caller.json(Paths.WORK_ORDER + "/" + visit))).isEqualTo("0");
    }

    @Test
    void aVisitIsOrderedAndFoundAgain() {
        JsonNode visit = tree(caller.post(Paths.WORK_ORDER, VISIT.formatted("TT-0014-1")));

        assertThat(visit.path("state").asString()).isEqualTo("acknowledged");
        assertThat(caller.list(Paths.WORK_ORDER + "?externalId=visit-1")).hasSize(1);
    }

    @Test
    void aVisitWithoutALineOrForAnUnknownFaultIsRefused() {
        assertThat(caller.post(Paths.WORK_ORDER, "{\"workOrderItem\": [{\"id\": \"1\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post(Paths.WORK_ORDER, VISIT.formatted("TT-X")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCancellationIsGrantedUntilTheWorkIsDone() {
        caller.post(Paths.WORK_ORDER, VISIT.formatted("TT-0014-1"));
        String wish = "{\"workOrder\": {\"id\": \"" + ORDER + "\"}, \"cancellationReason\": \"desistió\"}";

        assertThat(tree(caller.post(Paths.CANCEL_WORK, wish)).path("state").asString())
                .isEqualTo("done");
        assertThat(nativeState(order())).isEqualTo("12");
        assertThat(tree(caller.post(Paths.CANCEL_WORK, wish)).path("state").asString())
                .isEqualTo("terminatedWithError");
        assertThat(caller.post(Paths.CANCEL_WORK, wish.replace(ORDER, "OT-X")).statusCode())
                .isEqualTo(400);
    }

    private String posted() {
        return tree(caller.post(Paths.TICKET, FAULT)).path("id").asString();
    }

    private int move(String body) {
        return control("work-orders/" + ORDER + "/state", body);
    }

    private JsonNode order() {
        return caller.json(Paths.WORK_ORDER + "/" + ORDER);
    }

    private String statusOf(String ticket) {
        return caller.json(Paths.TICKET + "/" + ticket).path("status").asString();
    }

    private static String nativeState(JsonNode order) {
        return order.at("/workOrderItem/0/work/workCharacteristic/0/value").asString();
    }
}
