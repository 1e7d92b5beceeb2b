package bo.comteco.postventa.adapter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.OpenVisit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What Spring refuses by itself, and what should not happen, are problems in Spanish too. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class FrameworkProblemsTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OpenVisit openVisit;

    @Autowired
    private ConsultManual consultManual;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nowhere",
                "/api/v1/service-requests/abc",
                "/api/v1/service-requests/9999999999999999999",
                "/api/v1/service-requests/-1",
                "/api/v1/visits/with%20space",
                "/api/v1/service-requests/1/documents/..%2f",
                "/"
            })
    void aPathThatLeadsNowhere(String path) {
        assertProblem(http.get().uri(URI.create(path)).exchange(), 404, "not-found");
    }

    @Test
    void aMethodThatAPathDoesNotHave() {
        var answer = http.delete().uri("/api/v1/visits").exchange();

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer).hasHeader("Allow", "POST");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("POST");
    }

    @Test
    void aBodyThatIsNoJson() {
        assertProblem(
                http.post()
                        .uri("/api/v1/visits")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("hola")
                        .exchange(),
                415,
                "unsupported-media-type");
        assertProblem(post("{\"identification\": "), 400, "malformed-json");
        assertProblem(post(""), 400, "bad-request");
    }

    @Test
    void anAnswerInAFormatThatThereIsNot() {
        assertProblem(
                http.get().uri("/api/v1/procedures").accept(MediaType.TEXT_HTML).exchange(), 406, "not-acceptable");
    }

    @Test
    void aProblemIsToldAsSuchWhateverIsAccepted() {
        var answer = http.get()
                .uri("/api/v1/service-requests/1/documents/-")
                .accept(MediaType.APPLICATION_PDF)
                .exchange();

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void whatShouldNotHappenTellsAnIdAndTheLogTellsItOnceWithoutAnybodysData(CapturedOutput log) {
        given(openVisit.open(any()))
                .willThrow(new IllegalStateException(
                        "no row for 7654321", new IllegalArgumentException("Rosa Quispe Mamani")));

        var answer = post("{\"identification\": \"7654321\", \"role\": \"HOLDER\"}");

        assertProblem(answer, 500, "internal-error");
        var body = body(answer);
        var id = body.replaceFirst("(?s).*\"error\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(id).hasSize(36);
        assertThat(body).doesNotContain("7654321", "Quispe", "IllegalState");
        assertThat(log.getAll().split(id, -1)).hasSize(2);
        assertThat(log)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "VisitController")
                .doesNotContain("7654321", "Quispe");
    }

    @Test
    void aFailureAfterAGetIsToldAlike() {
        given(consultManual.current()).willThrow(new IllegalStateException("no edition"));

        assertProblem(http.get().uri("/api/v1/procedures").exchange(), 500, "internal-error");
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/visits")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.type").isEqualTo("urn:comteco:postventa:problem:" + type);
        json.extractingPath("$.status").isEqualTo(status);
        json.extractingPath("$.title").asString().isNotBlank();
        json.extractingPath("$.detail").asString().isNotBlank();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
