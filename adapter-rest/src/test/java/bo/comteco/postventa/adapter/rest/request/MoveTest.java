package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class MoveTest {

    private static final UUID KEY = UUID.fromString("7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CompleteStep completing;

    @Autowired
    private GoBack goingBack;

    @Autowired
    private Desist ending;

    @Test
    void aStepBecomesACommandAndItsAnswerTheRequestWithItsVersionAsEtag() {
        given(completing.complete(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.confirmation())));

        var answer = post("/steps", """
                {"node": "C.1", "answers": {"fee-accepted": {"choice": "YES"}}}
                """);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"7\"");
        assertThat(answer).bodyJson().extractingPath("$.step.node").isEqualTo("C.7");
        assertThat(answer).bodyJson().doesNotHavePath("$.refusal");
        var command = ArgumentCaptor.forClass(CompleteStep.Command.class);
        then(completing).should().complete(command.capture());
        assertThat(command.getValue().actor()).isEqualTo(ApiUnderTest.ADVISER);
        assertThat(command.getValue().call().key()).isEqualTo(KEY);
        assertThat(command.getValue().request()).isEqualTo(1207);
        assertThat(command.getValue().version()).isEqualTo(6);
        assertThat(command.getValue().node()).isEqualTo("C.1");
        assertThat(command.getValue().outcome()).isNull();
        assertThat(command.getValue().answers()).isEqualTo(Answers.of("fee-accepted", new Value.Choice("YES")));
    }

    @Test
    void anAssessmentThatWasTriedAndIsUnmetSaysEveryUnmetItemWithItsSource() {
        given(completing.complete(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.assessment())));

        var answer = post("/steps", "{\"node\": \"C.1\"}");

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refusal.sentences")
                .asArray()
                .satisfiesExactly(
                        sentence -> assertThat(sentence.toString())
                                .startsWith("requirement.unmet{source=Anexo 3, ítem 2, text=Requisito 2, ")
                                .contains("unmet.no-card", "mend.bring-card"),
                        sentence -> assertThat(sentence.toString())
                                .startsWith("requirement.unmet{source=Anexo 3, ítem 5, text=Requisito 5, ")
                                .contains("unmet.arrears", "146.28", "mend.pay"));
        assertThat(answer).bodyJson().extractingPath("$.refusal.text").isEqualTo("assessment.unmet{count=2}");
    }

    @Test
    void anAssessmentThatWasOnlyReachedIsNotRefusedYet() {
        given(completing.complete(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.assessment())));

        assertThat(post("/steps", "{\"node\": \"C.1/opening\"}")).bodyJson().doesNotHavePath("$.refusal");
    }

    @Test
    void goingBackNamesTheNode() {
        given(goingBack.goBack(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(post("/back", "{\"node\": \"C.6\"}")).hasStatusOk();

        var command = ArgumentCaptor.forClass(GoBack.Command.class);
        then(goingBack).should().goBack(command.capture());
        assertThat(command.getValue().node()).isEqualTo("C.6");
    }

    @Test
    void desistingAndClosingNeedNoBody() {
        given(ending.desist(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));
        given(ending.close(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        for (String end : new String[] {"/desist", "/close"}) {
            assertThat(http.post()
                            .uri("/api/v1/service-requests/1207" + end)
                            .header("Idempotency-Key", KEY)
                            .header("If-Match", "\"6\""))
                    .hasStatusOk();
        }
    }

    @Test
    void aBodyThatOnlyLooksDifferentIsTheSameCallAndAnotherIsNot() {
        given(completing.complete(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.confirmation())));

        post("/steps", "{\"node\": \"C.6\", \"answers\": {\"a\": {\"quantity\": 1.50}, \"b\": {\"text\": \"x\"}}}");
        post("/steps", "{\"answers\":{\"b\":{\"text\":\"x\"},\"a\":{\"quantity\":15e-1}},\"node\":\"C.6\"}");
        post("/steps", "{\"answers\":{\"b\":{\"text\":\"y\"},\"a\":{\"quantity\":15e-1}},\"node\":\"C.6\"}");

        var command = ArgumentCaptor.forClass(CompleteStep.Command.class);
        then(completing).should(times(3)).complete(command.capture());
        var hashes = command.getAllValues().stream()
                .map(made -> made.call().bodyHash())
                .toList();
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).matches("[0-9a-f]{64}");
        assertThat(hashes.get(2)).isNotEqualTo(hashes.get(0));
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
}
