package bo.comteco.postventa.adapter.pac;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.adapter.pac.Stub.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class PacClientTest {

    @Test
    void theTokenIsSentAndNeverPrinted() {
        try (var stub = Stub.answering(Answer.json("[]"))) {
            var properties = new PacProperties(stub.url(), Duration.ofSeconds(1), Duration.ofSeconds(1), "s3creto");

            PacClient.of(properties, RestClient.builder()).get("/x");

            assertThat(stub.asked().get(0).headers().get("Authorization")).containsExactly("Bearer s3creto");
            assertThat(properties.toString()).doesNotContain("s3creto");
        }
    }

    @Test
    void withoutATokenNoneIsSent() {
        try (var stub = Stub.answering(Answer.json("[]"))) {
            stub.client().get("/x");

            assertThat(stub.asked().get(0).headers()).doesNotContainKey("Authorization");
            assertThat(stub.asked().get(0).headers().get("Accept"))
                    .containsExactly("application/json, application/problem+json");
        }
    }

    @Test
    void aBaseUrlMayHaveAPathAndASlashAtItsEnd() {
        try (var stub = Stub.answering(Answer.json("[]"))) {
            var properties = new PacProperties(
                    URI.create(stub.url() + "/gateway/"), Duration.ofSeconds(1), Duration.ofSeconds(1), null);

            PacClient.of(properties, RestClient.builder()).get("/members/x");

            assertThat(stub.asked().get(0).uri()).isEqualTo("/gateway/members/x");
        }
    }

    @Test
    void aRedirectionIsNotFollowed() {
        try (var stub = Stub.answering(Answer.json(302, "[]").with("Location", "/elsewhere"))) {
            assertThat(stub.client().get("/x").status()).isEqualTo(302);
            assertThat(stub.asked()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatDripsIsGivenUpInTime() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = new Thread(() -> drip(server));
            dripping.setDaemon(true);
            dripping.start();
            var client = PacClient.of(
                    new PacProperties(
                            URI.create("http://127.0.0.1:" + server.getLocalPort()),
                            Duration.ofSeconds(1),
                            Duration.ofMillis(600),
                            null),
                    RestClient.builder());
            var begun = Instant.now();

            assertThatExceptionOfType(Silence.class).isThrownBy(() -> client.get("/x"));

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void anAnswerBeyondAllMeasureIsNone() {
        var long8 = "[\"" + "x".repeat(9 * 1024 * 1024) + "\"]";
        try (var stub = Stub.answering(Answer.json(long8))) {
            assertThatExceptionOfType(Silence.class)
                    .isThrownBy(() -> stub.client().get("/x"))
                    .withMessageContaining("more than");
        }
    }

    private static void drip(ServerSocket server) {
        try (var socket = server.accept();
                var out = socket.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n["
                    .getBytes(US_ASCII));
            // A write fails as soon as the caller has given up.
            for (int i = 0; i < 100000; i++) {
                out.write(' ');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        } catch (IOException givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
