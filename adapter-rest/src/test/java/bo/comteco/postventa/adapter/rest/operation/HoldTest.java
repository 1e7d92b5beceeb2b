package bo.comteco.postventa.adapter.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.application.driven.SystemHolds.Release;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.HoldSystems.Answer;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Systems held and released over HTTP. */
@ApiTest
class HoldTest {

    private static final Instant SINCE = Instant.parse("2026-11-24T13:00:00Z");
    private static final HoldSystems.Command COMMAND =
            new HoldSystems.Command(ApiUnderTest.ADVISER, SystemName.SMARTFLEX, "Mantenimiento");
    private static final String BODY = "{\"system\": \"SMARTFLEX\", \"reason\": \"Mantenimiento\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private HoldSystems systems;

    @Test
    void aSystemIsHeldForAReason() {
        given(systems.hold(COMMAND))
                .willReturn(new Answer.Listed(
                        List.of(new Hold(SystemName.SMARTFLEX, "operaciones", SINCE, "Mantenimiento", null))));

        assertThat(post("", BODY))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"holds": [{"system": "SMARTFLEX", "title": "Smartflex", "by": "operaciones",
                            "since": "2026-11-24T13:00:00Z", "reason": "Mantenimiento"}]}
                """);
    }

    @Test
    void aSystemIsReleasedForAReasonAndBothAreShown() {
        var hold = new Hold(
                SystemName.SMARTFLEX,
                "operaciones",
                SINCE,
                "Mantenimiento",
                new Release("otra", SINCE.plusSeconds(60), "Terminó"));
        given(systems.release(COMMAND)).willReturn(new Answer.Listed(List.of(hold)));
        given(systems.holds(ApiUnderTest.ADVISER)).willReturn(new Answer.Listed(List.of(hold)));

        var shown = """
                {"holds": [{"system": "SMARTFLEX", "title": "Smartflex", "by": "operaciones",
                            "since": "2026-11-24T13:00:00Z", "reason": "Mantenimiento",
                            "release": {"by": "otra", "at": "2026-11-24T13:01:00Z", "reason": "Terminó"}}]}
                """;
        assertThat(post("/release", BODY)).hasStatusOk().bodyJson().isStrictlyEqualTo(shown);
        assertThat(http.get().uri("/api/v1/system-holds"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"system\": \"SAP\", \"reason\": \"x\"}", "{\"system\": \"PAC\"}"})
    void whatDoesNotSayWhichSystemOrWhyIsNotUnderstood(String body) {
        assertProblem(post("", body), 400, "invalid-body");
        assertProblem(post("/release", body), 400, "invalid-body");
    }

    @Test
    void whatCanNotBeHeldIsAProblem() {
        given(systems.hold(any())).willReturn(new Answer.NothingEntered(SystemName.QGIS), new Answer.Denied());
        given(systems.release(any())).willReturn(new Answer.Denied());
        given(systems.holds(any())).willReturn(new Answer.Denied());

        assertProblem(post("", BODY), 422, "nothing-entered");
        assertProblem(post("", BODY), 403, "denied");
        assertProblem(post("/release", BODY), 403, "denied");
        assertProblem(http.get().uri("/api/v1/system-holds").exchange(), 403, "denied");
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri("/api/v1/system-holds" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:" + type);
    }
}
