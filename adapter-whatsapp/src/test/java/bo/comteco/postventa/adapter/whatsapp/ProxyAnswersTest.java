package bo.comteco.postventa.adapter.whatsapp;

import static bo.comteco.postventa.testkit.port.SupervisionNoticesContract.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of somebody on the way. */
class ProxyAnswersTest {

    private final AtomicReference<String> authorization = new AtomicReference<>();

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 407, 413})
    void whatNeverCameToWhatsAppIsMendedBySomebody(int status) throws IOException {
        assertThat(answering(status))
                .isInstanceOfSatisfying(
                        NotSent.class, notSent -> assertThat(notSent.trouble()).contains("configuration"));
    }

    @Test
    void tooManyRequestsPass() throws IOException {
        assertThat(answering(429))
                .isInstanceOfSatisfying(
                        NotSent.class, notSent -> assertThat(notSent.atLeast()).isZero());
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 408, 500, 502, 503, 504})
    void whatMayHaveComeToWhatsAppIsUncertain(int status) throws IOException {
        assertThat(answering(status)).isInstanceOf(Uncertain.class);
    }

    @Test
    void theTokenIsSent() throws IOException {
        answering(502);

        assertThat(authorization).hasValue("Bearer " + SimulatedWhatsApp.TOKEN);
    }

    private EntryReply answering(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            return SimulatedWhatsApp.notices(SimulatedWhatsApp.properties(url, Duration.ofSeconds(20)))
                    .send(NOTICE, "1042/E.9.1/1");
        } finally {
            server.stop(0);
        }
    }
}
