package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Other hands over HTTP. */
@ApiTest
class HandOverTest {

    private static final UUID KEY = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private HandOverRequest handOver;

    @Test
    void aRequestIsHandedToSomebodySomewhereForAReason() {
        given(handOver.handOver(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(post("/handover", """
                {"office": "NORTE", "adviser": "zonal", "reason": "El cliente vuelve mañana a la zonal"}
                """)).hasStatusOk().hasHeader("ETag", "\"7\"");

        var command = ArgumentCaptor.forClass(HandOverRequest.Command.class);
        then(handOver).should().handOver(command.capture());
        assertThat(command.getValue().actor()).isEqualTo(ApiUnderTest.ADVISER);
        assertThat(command.getValue().call().key()).isEqualTo(KEY);
        assertThat(command.getValue().request()).isEqualTo(1207);
        assertThat(command.getValue().version()).isEqualTo(6);
        assertThat(command.getValue().office()).isEqualTo("NORTE");
        assertThat(command.getValue().adviser()).isEqualTo("zonal");
        assertThat(command.getValue().reason()).isEqualTo("El cliente vuelve mañana a la zonal");
    }

    @Test
    void aRequestIsTakenOverForAReason() {
        given(handOver.takeOver(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(post("/takeover", "{\"reason\": \"La asesora está de vacaciones\"}"))
                .hasStatusOk();

        var command = ArgumentCaptor.forClass(HandOverRequest.TakeOver.class);
        then(handOver).should().takeOver(command.capture());
        assertThat(command.getValue().version()).isEqualTo(6);
        assertThat(command.getValue().reason()).isEqualTo("La asesora está de vacaciones");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"x\"}",
                "{\"office\": \"NORTE\"}",
                "{\"office\": \"NORTE\", \"reason\": \"  \"}",
                "{\"adviser\": 7, \"reason\": \"x\"}",
                "{\"adviser\": \"zonal\", \"reason\": \"x\", \"why\": \"y\"}"
            })
    void whatDoesNotSayToWhomOrWhyIsNotUnderstood(String body) {
        assertProblem(post("/handover", body), 400, "invalid-body");
    }

    @Test
    void whatTheRequestRefusesIsAProblem() {
        given(handOver.handOver(any()))
                .willReturn(
                        new RequestAnswer.UnknownOffice("OESTE"),
                        new RequestAnswer.Denied(),
                        new RequestAnswer.Refused(
                                new Refusal.InTheseHands(new Hands("NORTE", null, false)), Views.at(Views.capture())));
        var body = "{\"office\": \"OESTE\", \"reason\": \"x\"}";

        assertProblem(post("/handover", body), 404, "unknown-office");
        assertProblem(post("/handover", body), 403, "denied");
        assertProblem(post("/handover", body), 422, "in-these-hands");
    }

    private MvcTestResult post(String move, String body) {
        return http.post()
                .uri("/api/v1/service-requests/1207" + move)
                .header("Idempotency-Key", KEY)
                .header("If-Match", "\"6\"")
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
