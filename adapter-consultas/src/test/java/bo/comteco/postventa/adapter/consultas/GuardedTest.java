package bo.comteco.postventa.adapter.consultas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.adapter.consultas.Stub.Answer;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** Consultas is asked by way of its guard: again where it fails, and not any more where it fails too often. */
class GuardedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");

    private static ConsultasClient client(Stub stub) {
        return ConsultasClient.of(
                new ConsultasProperties(stub.url(), Duration.ofSeconds(5), Duration.ofSeconds(20), 2, null),
                RestClient.builder(),
                new Guard(SystemName.CONSULTAS, GuardLimits.standard(), () -> NOW));
    }

    @Test
    void aQuestionThatFailsIsAskedTwiceAndThenNotAnyMore() {
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            var client = client(stub);
            client.get("/x");
            assertThat(stub.asked()).hasSize(2);
            client.get("/x");

            assertThatExceptionOfType(Silence.class)
                    .isThrownBy(() -> client.get("/x"))
                    .satisfies(silence -> assertThat(silence.trouble()).contains("GET /x", "left alone"));
            assertThat(stub.asked()).hasSize(5);
        }
    }

    @Test
    void aRefusalIsAnAnswerHoweverOftenItComes() {
        try (var stub = Stub.answering(Answer.json(400, "{}"))) {
            var client = client(stub);
            for (int i = 0; i < 30; i++) {
                client.get("/x");
            }

            assertThat(stub.asked()).hasSize(30);
        }
    }
}
