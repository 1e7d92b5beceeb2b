package bo.comteco.postventa.adapter.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Place;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtArrears.Answer;
import bo.comteco.postventa.application.driving.LookAtArrears.Criteria;
import bo.comteco.postventa.application.driving.LookAtArrears.Owed;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.ByHand;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is owed to other systems, over HTTP. */
@ApiTest
class ArrearTest {

    private static final UUID KEY = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final Instant DUE = Instant.parse("2026-11-24T13:10:00Z");
    private static final String WHY = "{\"reason\": \"Smartflex volvió\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtArrears arrears;

    @Autowired
    private SettleArrears settleArrears;

    @Autowired
    private LookAtRequest lookAtRequest;

    private static Owed owed(State state, @Nullable Instant heldUntil) {
        return new Owed(
                new Arrear(1207, 1, "RELOCATION_ORDER", state, heldUntil != null, 3, "no connection", DUE),
                SystemName.SMARTFLEX,
                "1207/C.7/enter/1",
                "C.7/enter",
                "C.7",
                true,
                heldUntil);
    }

    // ---- listed

    @Test
    void aPageShowsWhatIsOwedByWhomAndWhatHappened() {
        given(arrears.find(
                        ApiUnderTest.ADVISER,
                        new Criteria(SystemName.SMARTFLEX, State.UNCERTAIN, 1207L),
                        new Place(1200, 0),
                        1))
                .willReturn(new Answer.Page(
                        List.of(owed(State.UNCERTAIN, null)),
                        new Place(1207, 1),
                        Map.of(SystemName.PAC, 1L, SystemName.SMARTFLEX, 12L)));

        assertThat(search("""
                {"system": "SMARTFLEX", "state": "UNCERTAIN", "request": 1207, "after": "1200/0", "limit": 1}
                """))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"arrears": [
                  {"request": 1207, "effect": 1, "key": "1207/C.7/enter/1", "node": "C.7/enter", "number": "C.7",
                   "kind": "RELOCATION_ORDER", "text": "effect.RELOCATION_ORDER{}", "system": "SMARTFLEX",
                   "state": {"code": "UNCERTAIN",
                             "text": "No se sabe si llegó: se busca, y no se repite mientras pueda estar"},
                   "wanted": true, "attempts": 3, "trouble": "no connection",
                   "nextAttempt": "2026-11-24T13:10:00Z", "href": "/api/v1/service-requests/1207"}],
                 "next": "1207/1",
                 "counts": [{"system": "SMARTFLEX", "owed": 12}, {"system": "PAC", "owed": 1}]}
                """);
    }

    @Test
    void whatSomebodyIsAtSaysUntilWhenInsteadOfWhenItIsTriedNext() {
        given(arrears.find(any(), any(), any(), anyInt()))
                .willReturn(new Answer.Page(List.of(owed(State.WAITING, DUE)), null, Map.of()));

        var answer = search("{}");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.arrears[0].nextAttempt")
                .doesNotHavePath("$.next");
        assertThat(answer).bodyJson().extractingPath("$.arrears[0].heldUntil").isEqualTo("2026-11-24T13:10:00Z");
        then(arrears).should().find(ApiUnderTest.ADVISER, new Criteria(null, null, null), null, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"system\": \"SAP\"}",
                "{\"state\": \"LOST\"}",
                "{\"after\": \"1207\"}",
                "{\"limit\": 101}",
                "{\"office\": \"NORTE\"}"
            })
    void aSearchForWhatThereIsNotIsNotUnderstood(String body) {
        assertProblem(search(body), 400, "invalid-body");
    }

    @Test
    void whoMayNotLookIsTold() {
        given(arrears.find(any(), any(), any(), anyInt())).willReturn(new Answer.Denied());

        assertProblem(search("{}"), 403, "denied");
    }

    // ---- decided

    @ParameterizedTest
    @CsvSource({"retry, Retry", "giving-up, GiveUp"})
    void aDecisionSaysAboutWhatAndWhy(String path, String kind) {
        given(settleArrears.settle(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(decide(path, WHY)).hasStatusOk().hasHeader("ETag", "\"7\"");

        var command = decided();
        assertThat(command.actor()).isEqualTo(ApiUnderTest.ADVISER);
        assertThat(command.call().key()).isEqualTo(KEY);
        assertThat(command.request()).isEqualTo(1207);
        assertThat(command.effect()).isEqualTo(1);
        assertThat(command.what().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(command.what().reason()).isEqualTo("Smartflex volvió");
    }

    @Test
    void whatWasDoneByHandBearsItsNumber() {
        given(settleArrears.settle(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(decide("completion", "{\"number\": \"PO-7\", \"reason\": \"Lo ingresó la mesa\"}"))
                .hasStatusOk();

        assertThat(decided().what()).isEqualTo(new ByHand.Done("PO-7", "Lo ingresó la mesa"));
    }

    @Test
    void aNumberBesideThoseThatWereFoundIsAProblemThatNamesThemUnlessItIsInsistedUpon() {
        given(settleArrears.settle(any()))
                .willReturn(
                        new RequestAnswer.NotAmongFound(1, List.of("PO-1", "PO-2")),
                        new RequestAnswer.Shown(Views.at(Views.capture())));

        var refused = decide("completion", "{\"number\": \"PO-7\", \"reason\": \"x\"}");
        assertProblem(refused, 409, "effect-found-otherwise");
        assertThat(refused).bodyJson().extractingPath("$.found").asArray().containsExactly("PO-1", "PO-2");
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("PO-1, PO-2", "«insist»");

        assertThat(decide("completion", "{\"number\": \"PO-7\", \"reason\": \"x\", \"insist\": true}"))
                .hasStatusOk();
        then(settleArrears).should(times(2)).settle(any());
        then(settleArrears).should().settle(argThat(SettleArrears.Command::insisting));
    }

    @Test
    void whatWasFoundSeveralTimesNamesTheNumbers() {
        var several = new EntryReply.Several("1207/C.7/enter/1", List.of("PO-1", "PO-2"));
        var aside = new Arrear(1207, 1, "RELOCATION_ORDER", State.SET_ASIDE, false, 3, several.trouble(), null);
        given(arrears.find(any(), any(), any(), anyInt()))
                .willReturn(new Answer.Page(
                        List.of(new Owed(aside, SystemName.SMARTFLEX, several.key(), "C.7/enter", "C.7", true, null)),
                        null,
                        Map.of()));

        assertThat(search("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.arrears[0].found")
                .asArray()
                .containsExactly("PO-1", "PO-2");
    }

    private SettleArrears.Command decided() {
        var command = ArgumentCaptor.forClass(SettleArrears.Command.class);
        then(settleArrears).should().settle(command.capture());
        return command.getValue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry|{}",
                "giving-up|{\"reason\": \" \"}",
                "completion|{\"reason\": \"x\"}",
                "completion|{\"number\": \"PO-7\"}",
                "completion|{\"number\": \"PO-7\", \"reason\": \"x\", \"insist\": \"yes\"}",
                "retry|{\"reason\": \"x\", \"number\": \"PO-7\"}"
            })
    void aDecisionWithoutItsReasonOrNumberIsNotUnderstood(String path, String body) {
        assertProblem(decide(path, body), 400, "invalid-body");
    }

    @Test
    void aDecisionWithoutAKeyIsNotTaken() {
        var answer = http.post()
                .uri("/api/v1/service-requests/1207/effects/1/retry")
                .contentType(MediaType.APPLICATION_JSON)
                .content(WHY)
                .exchange();

        assertProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void whatCanNotBeDecidedIsAProblemThatSaysWhy() {
        given(settleArrears.settle(any()))
                .willReturn(
                        new RequestAnswer.NotOwed(1),
                        new RequestAnswer.InHands(1, DUE),
                        new RequestAnswer.ForCashDesk(1),
                        new RequestAnswer.Denied());

        assertProblem(decide("retry", WHY), 409, "effect-not-owed");
        var inHands = decide("retry", WHY);
        assertProblem(inHands, 409, "effect-in-hands");
        assertThat(inHands).bodyJson().extractingPath("$.until").isEqualTo("2026-11-24T13:10:00Z");
        assertProblem(decide("retry", WHY), 422, "effect-for-cash-desk");
        assertProblem(decide("retry", WHY), 403, "denied");
    }

    // ---- on its request

    @Test
    void aRequestShowsHowWhatItOwesStandsAndItsTagChangesWithThat() {
        var waiting = new Waiting.ForEffect(SystemName.SMARTFLEX, "1207-C.7/enter-1");
        var view = Views.view(Views.capture(), waiting, null);
        given(lookAtRequest.look(any(), anyLong()))
                .willReturn(
                        new RequestAnswer.Shown(view.owing(Map.of(waiting.key(), State.HELD))),
                        new RequestAnswer.Shown(view.owing(Map.of(waiting.key(), State.SET_ASIDE))));

        var held = look();
        assertThat(held)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.effects[0].arrear.code")
                .isEqualTo("HELD");
        assertThat(held)
                .bodyJson()
                .extractingPath("$.waiting.text")
                .isEqualTo("Espera a Smartflex. Operaciones detuvo el sistema: se intenta cuando lo libere.");
        assertThat(held).bodyJson().extractingPath("$.notDone[0]").isEqualTo("effect.not-done{reason=sin cupo}");
        assertThat(look().getResponse().getHeader("ETag"))
                .startsWith("\"7.")
                .isNotEqualTo(held.getResponse().getHeader("ETag"));
    }

    private MvcTestResult look() {
        return http.get().uri("/api/v1/service-requests/1207").exchange();
    }

    private MvcTestResult search(String body) {
        return http.post()
                .uri("/api/v1/arrears/search")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult decide(String path, String body) {
        return http.post()
                .uri("/api/v1/service-requests/1207/effects/1/" + path)
                .header("Idempotency-Key", KEY)
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
