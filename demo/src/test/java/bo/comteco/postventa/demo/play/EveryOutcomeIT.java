package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Whether the tests before this one, the last, have ended a request in every way in which the procedures offered may
 * end. What they did is asked of the service: it keeps each request's history.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(HouseExtension.class)
class EveryOutcomeIT {

    private final CounterClient supervision;

    EveryOutcomeIT(DemoHouse house) {
        this.supervision = new Adviser(house, "supervision").client();
    }

    @Test
    void everyWayToAnEndWasWalked() throws Exception {
        var defined = definedWays();

        assertThat(walked(defined)).isEqualTo(defined);
    }

    private Set<String> definedWays() throws IOException, InterruptedException {
        var ways = new TreeSet<String>();
        for (var procedure : supervision.get("/api/v1/procedures").body().path("procedures")) {
            var definition = supervision
                    .get("/api/v1/procedures/" + procedure.path("code").asString())
                    .body();
            if (definition.path("offered").asBoolean()) {
                for (var node : definition.path("nodes")) {
                    ways.addAll(waysFrom(node));
                }
            }
        }
        assertThat(ways).hasSizeGreaterThan(10);
        return ways;
    }

    private static List<String> waysFrom(JsonNode node) {
        var ways = new ArrayList<String>();
        for (var route : node.path("next")) {
            var ending = route.path("ending").asString("");
            if (!ending.isEmpty()) {
                ways.add(way(node, route.path("outcome").asString(""), ending));
            }
        }
        return ways;
    }

    private Set<String> walked(Set<String> defined) throws IOException, InterruptedException {
        var ways = new TreeSet<String>();
        var below = "";
        do {
            var page = supervision
                    .post(
                            "/api/v1/service-requests/search",
                            "{\"criteria\": {\"open\": false}, \"limit\": 100" + below + "}")
                    .body();
            for (var ended : page.path("requests")) {
                waysIn(ended).filter(defined::contains).forEach(ways::add);
            }
            below = page.path("next").isMissingNode()
                    ? ""
                    : ", \"below\": " + page.path("next").asLong();
        } while (!below.isEmpty());
        return ways;
    }

    /** Every move with the request's end: one that the definition routes to an end is the one that ended it. */
    private Stream<String> waysIn(JsonNode ended) throws IOException, InterruptedException {
        var history = supervision.get("/api/v1/service-requests/" + ended.path("number") + "/history");
        var ending = ended.path("ending").path("code").asString();
        return history.body()
                .path("entries")
                .valueStream()
                .map(entry -> way(entry, entry.path("outcome").asString(""), ending));
    }

    private static String way(JsonNode node, String outcome, String ending) {
        return node.path("node").asString() + " " + outcome + " => " + ending;
    }
}
