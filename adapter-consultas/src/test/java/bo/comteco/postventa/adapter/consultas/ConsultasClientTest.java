package bo.comteco.postventa.adapter.consultas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.adapter.consultas.Stub.Answer;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class ConsultasClientTest {

    @Test
    void theTokenIsSentAndNeverPrinted() {
        try (var stub = Stub.answering(Answer.json("{}"))) {
            var properties = properties(stub.url(), "s3creto");

            ConsultasClient.of(properties, RestClient.builder()).get("/x");

            assertThat(stub.asked().get(0).headers().get("Authorization")).containsExactly("Bearer s3creto");
            assertThat(properties.toString()).doesNotContain("s3creto");
        }
    }

    @Test
    void withoutATokenNoneIsSent() {
        try (var stub = Stub.answering(Answer.json("{}"))) {
            ConsultasClient.of(properties(stub.url(), null), RestClient.builder())
                    .get("/x");

            assertThat(stub.asked().get(0).headers()).doesNotContainKey("Authorization");
            assertThat(stub.asked().get(0).headers().get("Accept"))
                    .containsExactly("application/json, application/problem+json");
        }
    }

    @Test
    void aBaseUrlMayHaveAPathAndASlashAtItsEnd() {
        try (var stub = Stub.answering(Answer.json("{}"))) {
            ConsultasClient.of(properties(URI.create(stub.url() + "/gateway/"), null), RestClient.builder())
                    .get("/lines/{number}/months", "44000002");

            assertThat(stub.asked().get(0).uri()).isEqualTo("/gateway/lines/44000002/months");
        }
    }

    @Test
    void aRedirectionIsNotFollowed() {
        try (var stub = Stub.answering(Answer.json(302, "{}").with("Location", "/elsewhere"))) {
            assertThat(stub.client().get("/x").status()).isEqualTo(302);
            assertThat(stub.asked()).hasSize(1);
        }
    }

    @Test
    void anAnswerBeyondAllMeasureIsNone() {
        try (var stub = Stub.answering(Answer.json("[\"" + "x".repeat(2 * 1024 * 1024) + "\"]"))) {
            assertThatExceptionOfType(Silence.class)
                    .isThrownBy(() -> stub.client().get("/x"))
                    .withMessageContaining("more than");
        }
    }

    @Test
    void whatGoesWrongBringsNoCauseThatCouldQuoteAnAddress() {
        var nobody = ConsultasClient.of(properties(URI.create("http://127.0.0.1:1"), null), RestClient.builder());

        assertThatExceptionOfType(Silence.class)
                .isThrownBy(() -> nobody.get("/lines/{number}/months", "44000002"))
                .withNoCause()
                .withMessageNotContaining("44000002");
    }

    private static ConsultasProperties properties(URI url, String token) {
        return new ConsultasProperties(url, Duration.ofSeconds(5), Duration.ofSeconds(20), 500, token);
    }
}
