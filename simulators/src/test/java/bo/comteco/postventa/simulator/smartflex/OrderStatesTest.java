package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderStatesTest extends SmartflexTest {

    /** How to reach each state from acknowledged, and what may follow it: the diagram of the wire document again. */
    private static final Map<List<String>, Set<String>> DIAGRAM = Map.ofEntries(
            Map.entry(List.of(), Set.of("inProgress", "rejected", "assessingCancellation")),
            Map.entry(
                    List.of("inProgress"),
                    Set.of("pending", "held", "completed", "partial", "failed", "assessingCancellation")),
            Map.entry(List.of("inProgress", "pending"), Set.of("inProgress", "assessingCancellation")),
            Map.entry(List.of("inProgress", "held"), Set.of("inProgress", "assessingCancellation")),
            Map.entry(List.of("assessingCancellation"), Set.of("pendingCancellation", "inProgress")),
            Map.entry(List.of("assessingCancellation", "pendingCancellation"), Set.of("cancelled", "inProgress")),
            Map.entry(List.of("rejected"), Set.of()),
            Map.entry(List.of("inProgress", "completed"), Set.of()),
            Map.entry(List.of("inProgress", "failed"), Set.of()),
            Map.entry(List.of("inProgress", "partial"), Set.of()),
            Map.entry(List.of("assessingCancellation", "pendingCancellation", "cancelled"), Set.of()));

    private static final List<String> ALL = List.of(
            "acknowledged",
            "rejected",
            "pending",
            "held",
            "inProgress",
            "cancelled",
            "completed",
            "failed",
            "partial",
            "assessingCancellation",
            "pendingCancellation");

    @Test
    void onlyTheStepsOfTheDiagramAreTaken() {
        var wrong = new ArrayList<String>();
        DIAGRAM.forEach((way, allowed) -> {
            for (String target : ALL) {
                String id = placed();
                way.forEach(step ->
                        assertThat(move(id, step)).as("%s on %s", step, way).isEqualTo(200));
                int status = move(id, target);
                if (status != (allowed.contains(target) ? 200 : 409)) {
                    wrong.add(way + " to " + target + ": " + status);
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStateThatTheSpecificationDoesNotHaveIsRefused() {
        assertThat(move(placed(), "done")).isEqualTo(400);
        assertThat(caller.post("/_control/orders/ORD-9/state", "{\"state\": \"held\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private String placed() {
        String twoItems = """
                {"productOrderItem": [
                  {"id": "1", "action": "noChange", "product": {"id": "PRD-0001"}},
                  {"id": "2", "action": "noChange", "product": {"id": "PRD-0002"}}]}""";
        return tree(caller.post(Paths.ORDER, twoItems)).path("id").asString();
    }

    private int move(String order, String state) {
        String body = "{\"state\": \"%s\", \"items\": {\"1\": \"completed\", \"2\": \"failed\"}}".formatted(state);
        return caller.post("/_control/orders/" + order + "/state", body).statusCode();
    }
}
