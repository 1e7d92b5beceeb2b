package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestSearch.Untouched;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtIdleRequests.Answer;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is about to end by itself, over HTTP. */
@ApiTest
class IdleTest {

    private static final Untouched PLACE = new Untouched(LocalDate.of(2026, 11, 24), 1207);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtIdleRequests idle;

    @Test
    void aPageShowsWhenEachEndsAndWhereTheNextStarts() {
        given(idle.aboutToEnd(ApiUnderTest.ADVISER, "CENTRO", PLACE, 1))
                .willReturn(new Answer.Page(
                        List.of(new LookAtIdleRequests.Idle(found(), Instant.parse("2026-12-24T13:05:00Z"))),
                        new Untouched(LocalDate.of(2026, 11, 24), 1208)));

        var answer = post("""
                {"office": "CENTRO", "after": {"since": "2026-11-24", "number": 1207}, "limit": 1}
                """);

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.requests[0].request.number").isEqualTo(1208);
        body.extractingPath("$.requests[0].request.href").isEqualTo("/api/v1/service-requests/1208");
        body.extractingPath("$.requests[0].endsAt").isEqualTo("2026-12-24T13:05:00Z");
        body.extractingPath("$.next.since").isEqualTo("2026-11-24");
        body.extractingPath("$.next.number").isEqualTo(1208);
    }

    @Test
    void theFirstPageOfEveryOfficeNeedsNothing() {
        given(idle.aboutToEnd(any(), any(), any(), anyInt())).willReturn(new Answer.Page(List.of(), null));

        assertThat(post("{}")).hasStatusOk().bodyJson().doesNotHavePath("$.next");

        then(idle).should().aboutToEnd(ApiUnderTest.ADVISER, null, null, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"limit\": 0}",
                "{\"after\": {\"since\": \"2026-11-24\"}}",
                "{\"after\": {\"number\": 7}}",
                "{\"after\": 7}",
                "{\"offset\": 20}"
            })
    void aPageThatIsNotUnderstoodIsRefused(String body) {
        assertProblem(post(body), 400, "invalid-body");
    }

    @Test
    void whoMayNotIsToldSo() {
        given(idle.aboutToEnd(any(), any(), any(), anyInt())).willReturn(new Answer.Denied());

        assertProblem(post("{}"), 403, "denied");
    }

    private static Found found() {
        return new Found(
                1208,
                ProcedureCode.C,
                "C.7",
                null,
                List.of(Awaited.PERSON),
                "CENTRO",
                null,
                "c-9",
                Views.NAME,
                "p-3",
                Views.OPENED,
                Views.TOUCHED);
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/service-requests/idle/search")
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
