package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** History, forms and search over HTTP. */
@ApiTest
class RecordTest {

    private static final String REQUEST = "/api/v1/service-requests/1207";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtRequest lookAtRequest;

    @Autowired
    private FindRequests findRequests;

    @Test
    void theHistoryTellsEveryMoveWithTheManualsNumber() {
        var step = new StepRecord(
                3,
                Views.TOUCHED,
                "C.1/opening",
                "asesora",
                Act.COMPLETED,
                "DONE",
                Answers.none().with("new-street", "Calle Sucre 12"),
                List.of(new Fact("STATE", Answers.none(), new Value.Choice("ACTIVE"), Views.OPENED)),
                null,
                Message.of("note.changed"));
        given(lookAtRequest.history(ApiUnderTest.ADVISER, 1207))
                .willReturn(new LookAtRequest.History.Told(
                        1207, List.of(new LookAtRequest.Entry("C.1", "Dirección nueva, con croquis", step))));

        assertThat(http.get().uri(REQUEST + "/history"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"number": 1207, "entries": [
                          {"seq": 3, "at": "2026-11-24T13:05:00Z", "node": "C.1/opening", "number": "C.1",
                           "text": "Dirección nueva, con croquis", "actor": "asesora",
                           "act": {"code": "COMPLETED", "text": "Se completó el paso"}, "outcome": "DONE",
                           "answers": {"new-street": {"text": "Calle Sucre 12"}},
                           "facts": [{"kind": "STATE", "value": {"choice": "ACTIVE"}, "at": "2026-11-24T13:00:00Z"}],
                           "note": "note.changed{}"}]}
                        """);
    }

    @Test
    void theHistoryOfNoRequestOrOfAnotherOfficeIsAProblem() {
        given(lookAtRequest.history(any(), anyLong())).willReturn(new LookAtRequest.History.UnknownRequest(1207));
        assertProblem(get("/history"), 404, "unknown-request");

        given(lookAtRequest.history(any(), anyLong())).willReturn(new LookAtRequest.History.Denied());
        assertProblem(get("/history"), 403, "denied");
    }

    @Test
    void theFormsAreListedWithWhereTheyAre() {
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(get("/documents")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"number": 1207, "documents": [
                          {"name": "SOLICITUD_DE_PEDIDO", "title": "Solicitud de pedido", "passed": false,
                           "href": "/api/v1/service-requests/1207/documents/SOLICITUD_DE_PEDIDO/printings"}]}
                        """);
    }

    @Test
    void aSearchFindsAPageAndWhereTheNextOneStarts() {
        var criteria = RequestSearch.Criteria.ANY
                .of(ProcedureCode.C)
                .with(new RequestSearch.Client(null, "quispe", null, null))
                .with(new RequestSearch.State(true, null, null))
                .with(new RequestSearch.Days(LocalDate.of(2026, 11, 1), null));
        given(findRequests.find(ApiUnderTest.ADVISER, criteria, 1300L, 2))
                .willReturn(
                        new FindRequests.Answer.Page(List.of(found(1207, null), found(1199, Ending.ATTENDED)), 1199L));

        var answer = search("""
                {"criteria": {"customerName": "quispe", "procedure": "C", "open": true, "from": "2026-11-01"},
                 "below": 1300, "limit": 2}
                """);

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.next").isEqualTo(1199);
        body.extractingPath("$.requests[*].number").asArray().containsExactly(1207, 1199);
        body.extractingPath("$.requests[1].ending.text").isEqualTo("ending.ATTENDED{}");
        body.extractingPath("$.requests[0].href").isEqualTo(REQUEST);
        body.doesNotHavePath("$.requests[0].ending");
        body.extractingPath("$.requests[0].waitsFor").asArray().containsExactly("PERSON");
        body.extractingPath("$.requests[1].waitsFor").asArray().isEmpty();
    }

    @Test
    void aSearchNamesWhomAndInWhoseHandsAndHowItStands() {
        given(findRequests.find(any(), any(), any(), anyInt()))
                .willReturn(new FindRequests.Answer.Page(List.of(), null));

        assertThat(search("""
                {"criteria": {"number": 1207, "office": "CENTRO", "adviser": "asesora", "customer": "c-9",
                  "identity": "1.234.567 CBBA", "product": "p-3", "ending": "ATTENDED", "waitsFor": "CASH_DESK",
                  "until": "2026-11-30"}}
                """)).hasStatusOk();

        then(findRequests)
                .should()
                .find(
                        ApiUnderTest.ADVISER,
                        RequestSearch.Criteria.ANY
                                .numbered(1207)
                                .with(new RequestSearch.Hands("CENTRO", "asesora"))
                                .with(new RequestSearch.Client("c-9", null, new IdentityWord("1234567"), "p-3"))
                                .with(new RequestSearch.State(null, Ending.ATTENDED, Awaited.CASH_DESK))
                                .with(new RequestSearch.Days(null, LocalDate.of(2026, 11, 30))),
                        null,
                        20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1207/SOLICITUD_DE_PEDIDO", "1207-solicitud?de?pedido\\n", " 1207/CONTRATO"})
    void aScannedSheetFindsItsRequest(String code) {
        given(findRequests.find(any(), any(), any(), anyInt()))
                .willReturn(new FindRequests.Answer.Page(List.of(), null));

        assertThat(search("{\"criteria\": {\"code\": \"" + code + "\"}}")).hasStatusOk();

        then(findRequests).should().find(ApiUnderTest.ADVISER, RequestSearch.Criteria.ANY.numbered(1207), null, 20);
    }

    @Test
    void theScannedSheetOfAnEnquirySaysWhereTheEnquiryIs() {
        var answer = search("{\"criteria\": {\"code\": \"CONSULTA-12/HOJA_DE_REQUISITOS\"}}");

        assertProblem(answer, 400, "invalid-body");
        assertThat(answer).bodyText().contains("/api/v1/enquiries/12");
    }

    @Test
    void aSearchForEverythingHasAPageOfTwentyAndNoNextOnTheLast() {
        given(findRequests.find(any(), any(), any(), anyInt()))
                .willReturn(new FindRequests.Answer.Page(List.of(), null));

        assertThat(search("{}")).hasStatusOk().bodyJson().doesNotHavePath("$.next");

        then(findRequests).should().find(ApiUnderTest.ADVISER, RequestSearch.Criteria.ANY, null, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"limit\": 0}",
                "{\"limit\": 101}",
                "{\"limit\": \"20\"}",
                "{\"below\": 1.5}",
                "{\"criteria\": []}",
                "{\"criteria\": {\"open\": \"yes\"}}",
                "{\"criteria\": {\"procedure\": \"Z\"}}",
                "{\"criteria\": {\"from\": \"yesterday\"}}",
                "{\"criteria\": {\"name\": \"x\"}}",
                "{\"criteria\": {\"number\": \"1207\"}}",
                "{\"criteria\": {\"code\": \"CONTRATO\"}}",
                "{\"criteria\": {\"code\": \"1207\"}}",
                "{\"criteria\": {\"code\": \"1207/CONTRATO\", \"number\": 1207}}",
                "{\"criteria\": {\"waitsFor\": \"NOBODY\"}}",
                "{\"offset\": 20}"
            })
    void aSearchThatIsNotUnderstoodIsRefused(String body) {
        assertProblem(search(body), 400, "invalid-body");
    }

    @Test
    void whoMayNotSearchIsToldSo() {
        given(findRequests.find(any(), any(), any(), anyInt())).willReturn(new FindRequests.Answer.Denied());

        assertProblem(search("{}"), 403, "denied");
    }

    private static RequestSearch.Found found(long number, @Nullable Ending ending) {
        return new RequestSearch.Found(
                number,
                ProcedureCode.C,
                "C.7",
                ending,
                ending == null ? List.of(Awaited.PERSON) : List.of(),
                "CENTRO",
                "asesora",
                "c-9",
                Views.NAME,
                "p-3",
                Views.OPENED,
                Views.TOUCHED);
    }

    private MvcTestResult get(String path) {
        return http.get().uri(REQUEST + path).exchange();
    }

    private MvcTestResult search(String body) {
        return http.post()
                .uri("/api/v1/service-requests/search")
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
