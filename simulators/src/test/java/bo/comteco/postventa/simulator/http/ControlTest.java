package bo.comteco.postventa.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class ControlTest {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));
    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";

    private SmartflexSimulator smartflex;
    private Caller caller;

    @BeforeEach
    void start() {
        smartflex = SmartflexSimulator.start(0, SEED);
        caller = new Caller(smartflex.url());
    }

    @AfterEach
    void stop() {
        smartflex.close();
    }

    @Test
    void theJournalTellsWhatWasAskedAndAnswered() {
        caller.get(TICKETS + "?externalId=a%20b");
        caller.post(TICKETS, "{\"ticketType\": \"adjustment\"}");
        caller.post(TICKETS, "no JSON");

        ArrayNode journal = caller.list("/_control/journal");

        assertThat(journal).hasSize(3);
        assertThat(journal.at("/0/number").asInt()).isEqualTo(1);
        assertThat(journal.at("/0/method").asString()).isEqualTo("GET");
        assertThat(journal.at("/0/path").asString()).isEqualTo(TICKETS);
        assertThat(journal.at("/0/query").asString()).isEqualTo("externalId=a b");
        assertThat(journal.at("/0/answer").isArray()).isTrue();
        assertThat(journal.at("/1/body/ticketType").asString()).isEqualTo("adjustment");
        assertThat(journal.at("/1/status").asInt()).isEqualTo(400);
        assertThat(journal.at("/1/fault").isNull()).isTrue();
        assertThat(journal.at("/2/body").asString()).isEqualTo("no JSON");
    }

    @Test
    void theJournalIsFilteredAndCleared() {
        caller.get(TICKETS);
        caller.get("/tmf-api/party/v4/individual?limit=1");
        caller.post(TICKETS, "{}");

        assertThat(caller.list("/_control/journal?method=POST")).hasSize(1);
        assertThat(caller.list("/_control/journal?path=/tmf-api/party")).hasSize(1);
        assertThat(caller.list("/_control/journal?method=GET&path=/tmf-api/trouble"))
                .hasSize(1);

        assertThat(caller.call("DELETE", "/_control/journal", "").statusCode()).isEqualTo(204);
        assertThat(caller.list("/_control/journal")).isEmpty();
    }

    @Test
    void faultsAreAddedListedAndRemoved() {
        String fault =
                "{\"kind\": \"unavailable\", \"count\": 2, \"method\": \"GET\", \"path\": \"/tmf-api/troubleTicket\"}";
        assertThat(caller.post("/_control/faults", fault).statusCode()).isEqualTo(201);

        assertThat(caller.get(TICKETS).statusCode()).isEqualTo(503);
        JsonNode listed = caller.json("/_control/faults");
        assertThat(listed.at("/0/kind").asString()).isEqualTo("unavailable");
        assertThat(listed.at("/0/left").asInt()).isEqualTo(1);
        assertThat(caller.json("/_control/journal").at("/0/fault").asString()).isEqualTo("unavailable");

        assertThat(caller.call("DELETE", "/_control/faults", "").statusCode()).isEqualTo(204);
        assertThat(caller.get(TICKETS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"kind\": \"grumpy\"}",
                "{\"kind\": \"gml\"}",
                "{\"kind\": \"nonsense\", \"shape\": \"poem\"}",
                "{\"kind\": \"status\", \"status\": 99}",
                "{\"kind\": \"slow\", \"millis\": -1}"
            })
    void whatIsNoFaultOfThisSystemIsRefused(String body) {
        assertThat(caller.post("/_control/faults", body).statusCode()).isEqualTo(400);
        assertThat(caller.list("/_control/faults")).isEmpty();
    }

    @Test
    void aResetBringsTheSeedBack() {
        caller.post(
                TICKETS,
                "{\"externalId\": \"r-1\", \"ticketType\": \"adjustment\", \"severity\": \"minor\", \"description\": \"x\"}");
        caller.post("/_control/faults", "{\"kind\": \"down\"}");
        caller.call("PUT", "/_control/settings", "{\"ordersAdvanceAfterReads\": 3}");

        assertThat(caller.post("/_control/reset", "").statusCode()).isEqualTo(204);

        assertThat(caller.list("/_control/journal")).isEmpty();
        assertThat(caller.list(TICKETS + "?externalId=r-1")).isEmpty();
        assertThat(caller.json("/_control/settings")
                        .path("ordersAdvanceAfterReads")
                        .asInt())
                .isZero();
    }

    @Test
    void anUnknownControlIsNotFound() {
        assertThat(caller.get("/_control/weather").statusCode()).isEqualTo(404);
    }
}
