package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Smartflex is called by way of its guard: asked again where that is safe, and left alone when it fails. */
class GuardedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    private static final String PATH = "/x";

    private static TmfClient client(Stub stub) {
        return TmfClient.of(
                new SmartflexProperties(stub.url(), Duration.ofSeconds(5), Duration.ofSeconds(20), null),
                RestClient.builder(),
                new Guard(SystemName.SMARTFLEX, GuardLimits.standard(), () -> NOW));
    }

    @Test
    void onlyAQuestionIsAskedTwice() {
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            var client = client(stub);

            client.get(PATH);
            client.post(PATH, Map.of());
            client.patch(PATH, "1", Map.of());

            assertThat(stub.asked()).extracting(Stub.Asked::method).containsExactly("GET", "GET", "POST", "PATCH");
        }
    }

    @Test
    void whatIsNotLetThroughIsCertainlyNotSent() {
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            var client = client(stub);
            for (int i = 0; i < 5; i++) {
                client.post(PATH, Map.of());
            }

            assertThatExceptionOfType(Silence.class)
                    .isThrownBy(() -> client.post(PATH, Map.of()))
                    .satisfies(silence -> {
                        assertThat(silence.neverSent()).isTrue();
                        assertThat(silence.notSent().atLeast())
                                .isEqualTo(GuardLimits.standard().leaveAlone());
                        assertThat(silence.trouble()).contains("POST " + PATH, "left alone");
                    });
            assertThat(stub.asked()).hasSize(5);
        }
    }

    @Test
    void aRefusalIsAnAnswerHoweverOftenItComes() {
        try (var stub = Stub.answering(Answer.json(400, "{\"code\": \"20\", \"reason\": \"no\"}"))) {
            var client = client(stub);
            for (int i = 0; i < 30; i++) {
                client.post(PATH, Map.of());
            }

            assertThat(stub.asked()).hasSize(30);
        }
    }
}
