package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.request.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever a use case about a request answers instead of the request, as a problem. */
@ApiTest
class RefusedOpeningTest {

    private static final Map<RequestAnswer, String> REFUSALS = Map.ofEntries(
            Map.entry(
                    new RequestAnswer.Refused(
                            new Refusal.InvalidAnswers(
                                    "C.1/opening", List.of(new Complaint("new-street", Message.of("form.missing")))),
                            Views.at(Views.capture())),
                    "422 invalid-answers"),
            Map.entry(new RequestAnswer.Denied(), "403 denied"),
            Map.entry(new RequestAnswer.UnknownRequest(7), "404 unknown-request"),
            Map.entry(new RequestAnswer.UnknownVisit("v-1"), "404 unknown-visit"),
            Map.entry(new RequestAnswer.UnknownOffice("OESTE"), "404 unknown-office"),
            Map.entry(new RequestAnswer.UnknownProduct("p-3"), "404 unknown-product"),
            Map.entry(new RequestAnswer.ProductExpected(true), "422 product-expected"),
            Map.entry(new RequestAnswer.ProductExpected(false), "422 product-not-expected"),
            Map.entry(new RequestAnswer.NotOffered("B"), "422 not-offered"),
            Map.entry(new RequestAnswer.MovedOn(9), "412 moved-on"),
            Map.entry(new RequestAnswer.KeyReused(), "422 key-reused"),
            Map.entry(new RequestAnswer.NotOwed(1), "409 effect-not-owed"),
            Map.entry(new RequestAnswer.InHands(1, Views.OPENED), "409 effect-in-hands"),
            Map.entry(new RequestAnswer.ForCashDesk(1), "422 effect-for-cash-desk"),
            Map.entry(new RequestAnswer.NotAmongFound(1, List.of("ORD-1", "ORD-2")), "409 effect-found-otherwise"));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OpenRequest openRequest;

    static Stream<RequestAnswer> refusals() {
        return REFUSALS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsAProblemOfItsOwnTypeThatNamesNobody(RequestAnswer refusal) {
        var answer = open(refusal);

        var statusAndType = REFUSALS.get(refusal).split(" ", -1);
        assertThat(answer)
                .hasStatus(Integer.parseInt(statusAndType[0]))
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.type").isEqualTo("urn:comteco:postventa:problem:" + statusAndType[1]);
        body.extractingPath("$.title").asString().isNotBlank();
        body.extractingPath("$.detail").asString().isNotBlank();
        assertThat(answer).bodyText().doesNotContain(Views.IDENTIFICATION, "Quispe", "Rojas");
    }

    @Test
    void everyAnswerThatIsNoRequestIsTried() {
        var tried = REFUSALS.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        tried.add(RequestAnswer.Shown.class);
        tried.add(RequestAnswer.ProductBusy.class);

        assertThat(tried).containsExactlyInAnyOrder(RequestAnswer.class.getPermittedSubclasses());
    }

    @Test
    void aBusyProductNamesTheOtherRequest() {
        var answer = open(new RequestAnswer.ProductBusy(1199));

        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyJson().extractingPath("$.other").isEqualTo(1199);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("1199");
    }

    @Test
    void aRequestThatHasMovedOnTellsItsVersion() {
        var answer = open(new RequestAnswer.MovedOn(9));

        assertThat(answer).hasHeader("ETag", "\"9\"");
        assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(9);
    }

    @Test
    void refusedAnswersArePointedAt() {
        var answer = open(REFUSALS.keySet().stream()
                .filter(RequestAnswer.Refused.class::isInstance)
                .findFirst()
                .orElseThrow());

        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("#/answers/new-street");
    }

    private MvcTestResult open(RequestAnswer refusal) {
        given(openRequest.open(any())).willReturn(refusal);
        return http.post()
                .uri("/api/v1/service-requests")
                .header("Idempotency-Key", "7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"visit\": \"v-1\", \"procedure\": \"C\", \"product\": \"p-3\"}")
                .exchange();
    }
}
