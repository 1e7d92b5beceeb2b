package bo.comteco.postventa.adapter.rest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.LookAtWatches.Answer;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Breach;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Broken promises over HTTP. */
@ApiTest
class WatchTest {

    private static final Instant DUE = Instant.parse("2026-12-05T04:00:00Z");
    private static final Instant RAISED = Instant.parse("2026-12-05T04:10:00Z");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtWatches watches;

    @Autowired
    private LookAtRequest lookAtRequest;

    @Test
    void aPageShowsWhatWasPromisedAndWhyItIsBroken() {
        given(watches.raised(ApiUnderTest.ADVISER, "CENTRO", 3, 1))
                .willReturn(new Answer.Page(List.of(new Kept(7, broken(null))), 7L));

        var answer =
                http.get().uri("/api/v1/watches?office=CENTRO&above=3&limit=1").exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"watches": [
                  {"id": 7, "request": 1207, "promise": "RELOCATED", "text": "promise.RELOCATED{}", "number": "PO-1",
                   "product": "p-3", "office": "CENTRO", "since": "2026-11-24T13:05:00Z", "due": "2026-12-05T04:00:00Z",
                   "state": "WATCHED",
                   "breach": {"code": "OVERDUE", "text": "breach.OVERDUE{}", "since": "2026-12-05T04:10:00Z"},
                   "href": "/api/v1/service-requests/1207"}],
                 "next": 7}
                """);
    }

    @Test
    void everyOfficesFirstPageNeedsNothing() {
        given(watches.raised(any(), any(), anyLong(), anyInt())).willReturn(new Answer.Page(List.of(), null));

        assertThat(http.get().uri("/api/v1/watches")).hasStatusOk().bodyJson().doesNotHavePath("$.next");

        then(watches).should().raised(ApiUnderTest.ADVISER, null, 0, 20);
    }

    @Test
    void aSupervisorsAcknowledgementStandsBesideIt() {
        given(watches.acknowledge(ApiUnderTest.ADVISER, 7, "Se llamó al cliente"))
                .willReturn(new Answer.Shown(
                        new Kept(7, broken(new Acknowledgement("supervision", RAISED, "Se llamó al cliente")))));

        assertThat(acknowledge("{\"note\": \"Se llamó al cliente\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.acknowledgement.by")
                .isEqualTo("supervision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\": \" \"}", "{\"note\": \"x\", \"seen\": true}"})
    void anAcknowledgementWithoutANoteIsNotUnderstood(String body) {
        assertProblem(acknowledge(body), 400, "invalid-body");
    }

    @Test
    void whatIsNotThereOrNotAllowedIsAProblem() {
        given(watches.acknowledge(any(), anyLong(), any())).willReturn(new Answer.UnknownWatch(), new Answer.Denied());
        given(watches.raised(any(), any(), anyLong(), anyInt())).willReturn(new Answer.Denied());

        assertProblem(acknowledge("{\"note\": \"x\"}"), 404, "unknown-watch");
        assertProblem(acknowledge("{\"note\": \"x\"}"), 403, "denied");
        assertProblem(http.get().uri("/api/v1/watches").exchange(), 403, "denied");
    }

    @Test
    void aRequestShowsHowItsPromisesStand() {
        var view = Views.at(Views.capture()).watchedBy(List.of(broken(null)));
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(view));

        assertThat(http.get().uri("/api/v1/service-requests/1207"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.watches[0].breach.code")
                .isEqualTo("OVERDUE");
    }

    private static Watch broken(@Nullable Acknowledgement acknowledgement) {
        return new Watch(
                1207,
                0,
                "RELOCATED",
                Promise.Of.ORDER,
                "PO-1",
                "p-3",
                "CENTRO",
                Views.TOUCHED,
                DUE,
                WatchState.WATCHED,
                Breach.OVERDUE,
                RAISED,
                acknowledgement);
    }

    private MvcTestResult acknowledge(String body) {
        return http.post()
                .uri("/api/v1/watches/7/acknowledgement")
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
