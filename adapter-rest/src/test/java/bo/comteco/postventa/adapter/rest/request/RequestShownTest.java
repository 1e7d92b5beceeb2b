package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Golden;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.RequestView.StepView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Waiting;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A request as JSON, whole. */
@ApiTest
class RequestShownTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtRequest lookAtRequest;

    @Autowired
    private OpenRequest openRequest;

    @ParameterizedTest
    @ValueSource(
            strings = {"confirmation", "capture", "assessment", "waiting-for-facts", "waiting-for-effect", "ended"})
    void aRequestIsShownWhole(String name) throws Exception {
        var view = Map.of(
                        "confirmation", Views.at(Views.confirmation()),
                        "capture", Views.at(Views.capture()),
                        "assessment", Views.at(Views.assessment()),
                        "waiting-for-facts",
                                waiting(new Waiting.ForFacts(Set.of(SystemName.QGIS, SystemName.SMARTFLEX))),
                        "waiting-for-effect", waiting(new Waiting.ForEffect(SystemName.SMARTFLEX, "1207-C.7/enter-1")),
                        "ended", Views.view(Views.capture(), new Waiting.ForNothing(), Ending.NOT_FEASIBLE))
                .get(name);
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(view));

        var answer = look(null);

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-cache, private");
        assertThat(answer.getResponse().getHeader("ETag")).startsWith("\"7");
        Golden.assertGolden("requests/" + name + ".json", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "*", "\"6\", \"7\""})
    void aVersionThatTheCallerHasIsNotSentAgain(String known) {
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        var answer = look(known);

        assertThat(answer).hasStatus(304).hasHeader("ETag", "\"7\"");
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "7", "\"\""})
    void anotherVersionIsSent(String known) {
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(look(known)).hasStatusOk();
    }

    @Test
    void anOpeningBecomesACommandAndTheRequestSaysWhereItIs() {
        given(openRequest.open(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        var answer = open("""
                {"visit": "v-1", "procedure": "C", "product": "p-3",
                 "answers": {"new-street": {"text": "Calle Sucre 12"},
                             "new-position": {"position": {"latitude": -17.39, "longitude": -66.15}}}}
                """);

        assertThat(answer)
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/service-requests/1207")
                .hasHeader("ETag", "\"7\"");
        var command = ArgumentCaptor.forClass(OpenRequest.Command.class);
        then(openRequest).should().open(command.capture());
        assertThat(command.getValue().procedure()).isEqualTo(ProcedureCode.C);
        assertThat(command.getValue().product()).isEqualTo("p-3");
        assertThat(command.getValue().opening())
                .isEqualTo(Answers.none()
                        .with("new-street", new Value.Text("Calle Sucre 12"))
                        .with("new-position", new Position(-17.39, -66.15)));
    }

    @Test
    void anOpeningWithoutAnswersLeavesItsFirstStepToBeCompleted() {
        given(openRequest.open(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        open("{\"visit\": \"v-1\", \"procedure\": \"E\"}");

        var command = ArgumentCaptor.forClass(OpenRequest.Command.class);
        then(openRequest).should().open(command.capture());
        assertThat(command.getValue().opening()).isNull();
        assertThat(command.getValue().product()).isNull();
    }

    private static RequestView waiting(Waiting waiting) {
        return Views.view(Views.capture(), waiting, null);
    }

    private MvcTestResult open(String body) {
        return http.post()
                .uri("/api/v1/service-requests")
                .header("Idempotency-Key", "7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    @Test
    void anAssessmentThatChangedUnderOneVersionIsSentAgainAndOneThatDidNotIsNot() {
        var assessed = Views.assessment();
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(Views.at(assessed)));
        var tag = look(null).getResponse().getHeader("ETag");

        assertThat(tag).startsWith("\"7.");
        assertThat(look(tag)).hasStatus(304);
        assertThat(look("\"7\"")).hasStatusOk();

        var seenMeanwhile = new StepView(
                assessed.node(),
                assessed.number(),
                assessed.text(),
                assessed.kind(),
                assessed.since(),
                assessed.outcomes(),
                assessed.fields(),
                assessed.proposal().with("seen-meanwhile", "yes"),
                assessed.assessment(),
                assessed.summary());
        given(lookAtRequest.look(any(), anyLong())).willReturn(new RequestAnswer.Shown(Views.at(seenMeanwhile)));
        assertThat(look(tag)).hasStatusOk();
    }

    private MvcTestResult look(@Nullable String known) {
        var call = http.get().uri("/api/v1/service-requests/1207");
        return (known == null ? call : call.header("If-None-Match", known)).exchange();
    }
}
