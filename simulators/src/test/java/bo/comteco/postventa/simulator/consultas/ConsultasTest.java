package bo.comteco.postventa.simulator.consultas;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.seed.LineCalls;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConsultasTest {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));
    private static final String OCTOBER = "/lines/44000011/months/2026-10/calls";

    private ConsultasSimulator consultas;
    private Caller caller;

    @BeforeEach
    void start() {
        consultas = ConsultasSimulator.start(0, SEED);
        caller = new Caller(consultas.url());
    }

    @AfterEach
    void stop() {
        consultas.close();
    }

    @Test
    void aLinesMonthsAreTold() {
        var months = caller.json("/lines/44000002/months");

        assertThat(months.path("line").asString()).isEqualTo("44000002");
        assertThat(months.path("months").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11");
    }

    @Test
    void aLongMonthComesInPagesThatMakeTheWhole() {
        var calls = new ArrayList<JsonNode>();
        var page = caller.json(OCTOBER);
        assertThat(page.path("calls")).hasSize(500);
        calls.addAll(page.path("calls").values());
        while (page.has("next")) {
            page = caller.json(OCTOBER + "?after=" + page.path("next").asString());
            calls.addAll(page.path("calls").values());
        }

        assertThat(calls)
                .hasSizeGreaterThan(1000)
                .isEqualTo(LineCalls.of(SEED).calls("44000011", YearMonth.of(2026, 10)));
    }

    @Test
    void aPageIsAsSmallAsItIsWanted() {
        var page = caller.json(OCTOBER + "?limit=2");

        assertThat(page.path("calls")).hasSize(2);
        assertThat(page.path("month").asString()).isEqualTo("2026-10");
        assertThat(caller.json(OCTOBER + "?limit=2&after=c999999").path("calls"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=1001", "?limit=all", "?after=2", "?after="})
    void aPageThatTheContractDoesNotKnowIsInvalid(String query) {
        assertThat(typeOf(caller.get(OCTOBER + query))).isEqualTo("urn:postventa:consultas:invalid");
    }

    @Test
    void whatIsNotHeldIsAProblemOfItsOwnType() {
        assertThat(typeOf(caller.get("/lines/40000000/months"))).isEqualTo("urn:postventa:consultas:no-such-line");
        assertThat(typeOf(caller.get("/lines/40000000/months/2026-10/calls")))
                .isEqualTo("urn:postventa:consultas:no-such-line");
        assertThat(typeOf(caller.get("/lines/44000002/months/2026-05/calls")))
                .isEqualTo("urn:postventa:consultas:not-held");
    }

    @Test
    void aWrongAddressSaysNothingOfLines() {
        for (String path :
                new String[] {"/line/44000002/months", "/lines/44000002", "/lines/44000002/months/10/calls"}) {
            assertThat(typeOf(caller.get(path))).isEqualTo("about:blank");
        }
        assertThat(caller.post("/lines/44000002/months", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aMonthCanBePutAndTakenAwayUntilTheReset() {
        var june = "/lines/44000002/months/2026-06";
        caller.call("PUT", "/_control" + june, "{\"calls\": [{\"at\": \"whatever\"}]}");
        assertThat(caller.json(june + "/calls").path("calls")).hasSize(1);

        caller.call("DELETE", "/_control" + june, "");
        assertThat(caller.get(june + "/calls").statusCode()).isEqualTo(404);
        assertThat(caller.json("/lines/44000002/months").path("months")).hasSize(5);
        assertThat(caller.call("POST", "/_control" + june, "{}").statusCode()).isEqualTo(404);

        consultas.reset();
        assertThat(caller.json("/lines/44000002/months").path("months")).hasSize(6);
    }

    @Test
    void aFaultIsNoRefusalOfTheContracts() {
        consultas.faults().add(Fault.of(FaultKind.STATUS).answering(404).times(1));

        assertThat(typeOf(caller.get("/lines/44000002/months"))).isEqualTo("about:blank");
        assertThat(caller.get("/lines/44000002/months").statusCode()).isEqualTo(200);
        assertThat(consultas.journal().entries()).hasSize(2);
    }

    private static String typeOf(HttpResponse<String> response) {
        return Caller.tree(response).path("type").asString("");
    }
}
