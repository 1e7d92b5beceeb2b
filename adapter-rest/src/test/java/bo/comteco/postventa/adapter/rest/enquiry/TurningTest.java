package bo.comteco.postventa.adapter.rest.enquiry;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import bo.comteco.postventa.application.driving.TurnEnquiry.Answer;
import bo.comteco.postventa.application.driving.TurnEnquiry.Command;
import bo.comteco.postventa.domain.answer.Answers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Enquiries that become requests, over HTTP. */
@ApiTest
class TurningTest {

    private static final Map<Answer, String> REFUSALS = Map.of(
            new Answer.NotTurned(new EnquiryAnswer.AlreadyTurned(1042)), "409 enquiry-turned",
            new Answer.NoVisit(new OpenVisit.Answer.ApplicantMissing()), "422 applicant-missing",
            new Answer.NoRequest(new RequestAnswer.ProductBusy(9)), "409 product-busy",
            new Answer.IdentificationMissing(), "422 identification-missing",
            new Answer.OtherClient(), "422 other-client");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TurnEnquiry turnEnquiry;

    private MvcTestResult turns(String body) {
        return http.post()
                .uri("/api/v1/enquiries/7/request")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void anEnquiryBecomesARequestAndTheSameAskedAgainIsTheSame() {
        given(turnEnquiry.turn(any())).willReturn(new Answer.Turned(EnquiryTest.view(), Views.at(Views.capture())));

        assertThat(turns("{\"product\": \"p-3\", \"answers\": {\"symptom\": {\"text\": \"No enciende\"}}}"))
                .hasStatus(201)
                .hasHeader(
                        "Location",
                        "/api/v1/service-requests/" + Views.at(Views.capture()).number());
        turns("{\"answers\": {\"symptom\": {\"text\": \"No enciende\"}},  \"product\": \"p-3\"}");
        turns("{}");

        var commands = ArgumentCaptor.forClass(Command.class);
        then(turnEnquiry).should(times(3)).turn(commands.capture());
        var first = commands.getAllValues().get(0);
        assertThat(first)
                .isEqualTo(new Command(
                        ADVISER,
                        7,
                        first.bodyHash(),
                        null,
                        null,
                        null,
                        null,
                        "p-3",
                        Answers.none().with("symptom", "No enciende")))
                .isEqualTo(commands.getAllValues().get(1));
        assertThat(commands.getAllValues().get(2).bodyHash()).isNotEqualTo(first.bodyHash());
    }

    static Stream<Answer> refusals() {
        return REFUSALS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsAProblem(Answer refusal) {
        given(turnEnquiry.turn(any())).willReturn(refusal);

        var statusAndType = REFUSALS.get(refusal).split(" ", -1);
        assertThat(turns("{}"))
                .hasStatus(Integer.parseInt(statusAndType[0]))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:" + statusAndType[1]);
    }

    @Test
    void everyRefusalIsTried() {
        assertThat(REFUSALS.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Answer.class.getPermittedSubclasses())
                        .filter(variant -> variant != Answer.Turned.class)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aBodyThatIsWrongOpensNothing() {
        assertThat(turns("{\"applicantIdentity\": \"12A\", \"mood\": \"good\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/applicantIdentity", "#/mood");
        then(turnEnquiry).should(never()).turn(any());
    }
}
