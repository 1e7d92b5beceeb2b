package bo.comteco.postventa.adapter.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing is created without a key, and nothing moves without a key and the version that was looked at. */
@ApiTest
class CallHeadersTest {

    private static final String KEY = "7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21";
    private static final String STEP = "{\"node\": \"C.1\"}";
    private static final String OPENING = "{\"visit\": \"v-1\", \"procedure\": \"C\", \"product\": \"p-3\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OpenRequest openRequest;

    @Autowired
    private CompleteStep completeStep;

    @Autowired
    private GoBack goBack;

    @Autowired
    private Desist desist;

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of("/1207/steps", STEP),
                Arguments.of("/1207/back", STEP),
                Arguments.of("/1207/desist", "{}"),
                Arguments.of("/1207/close", "{}"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveWithoutAVersionIsToldToBringOne(String path, String body) {
        assertProblem(post(path, KEY, null, body), 428, "version-missing");
        verifyNoInteractions(completeStep, goBack, desist);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveWithoutAKeyIsToldToBringOne(String path, String body) {
        assertProblem(post(path, null, "\"6\"", body), 400, "idempotency-key-missing");
        verifyNoInteractions(completeStep, goBack, desist);
    }

    @Test
    void anOpeningWithoutAKeyIsToldToBringOne() {
        assertProblem(post("", null, null, OPENING), 400, "idempotency-key-missing");
        verifyNoInteractions(openRequest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7f4df1a3-2c2b-4a6b-9a37", "7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d2g", "1-1-1-1-1"})
    void aKeyThatIsNoUuidIsRefused(String key) {
        assertProblem(post("", key, null, OPENING), 400, "idempotency-key-invalid");
    }

    @Test
    void aKeyMayStandInQuotes() {
        given(completeStep.complete(any())).willReturn(new RequestAnswer.Shown(Views.at(Views.capture())));

        assertThat(post("/1207/steps", "\"" + KEY + "\"", "\"6\"", STEP)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "*", "W/\"6\"", "\"6\", \"7\"", "\"six\"", "\"99999999999\"", "\"-1\""})
    void aVersionThatIsNotExactlyOneIsRefused(String version) {
        assertProblem(post("/1207/steps", KEY, version, STEP), 400, "version-invalid");
    }

    @ParameterizedTest
    @MethodSource("moves")
    void membersThatNobodyKnowsAreRefused(String path, String body) {
        var more = body.replaceFirst("}$", (body.length() > 2 ? "," : "") + "\"surprise\": 1}");

        var answer = post(path, KEY, "\"6\"", more);

        assertProblem(answer, 400, "invalid-body");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("#/surprise");
    }

    private MvcTestResult post(String path, @Nullable String key, @Nullable String version, String body) {
        var call = http.post()
                .uri("/api/v1/service-requests" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (key != null) {
            call.header("Idempotency-Key", key);
        }
        if (version != null) {
            call.header("If-Match", version);
        }
        return call.exchange();
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
