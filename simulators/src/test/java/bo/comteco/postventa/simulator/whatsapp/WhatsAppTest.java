package bo.comteco.postventa.simulator.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppTest {

    private static final String PATH = "/v23.0/1/messages";

    private static final String ASKED = """
            {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "59170000001", "type": "template",
             "template": {"name": "aviso_falla_prioritaria", "language": {"code": "es"}, "components": [{"type": "body",
              "parameters": [{"type": "text", "text": "1042"}, {"type": "text", "text": "internet"},
               {"type": "text", "text": "PRD-1"}, {"type": "text", "text": "CENTRAL"}, {"type": "text", "text": "TT-7"}]}]},
             "biz_opaque_callback_data": "1042/E.9.1/1"}
            """;

    private WhatsAppSimulator whatsApp;
    private Caller caller;

    @BeforeEach
    void start() {
        whatsApp = WhatsAppSimulator.start(0);
        caller = new Caller(whatsApp.url());
    }

    @AfterEach
    void stop() {
        whatsApp.close();
    }

    @Test
    void aTemplateMessageIsAcceptedAndRecorded() {
        var answer = send(ASKED);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.tree(answer).at("/messages/0/id").asString()).isEqualTo("wamid.SIM000001");
        assertThat(whatsApp.messages())
                .containsExactly(new SentMessage(
                        "wamid.SIM000001",
                        "59170000001",
                        "aviso_falla_prioritaria",
                        List.of("1042", "internet", "PRD-1", "CENTRAL", "TT-7"),
                        "1042/E.9.1/1"));
        assertThat(caller.list("/_control/messages")).hasSize(1);
    }

    @Test
    void theSameAgainIsAnotherMessage() {
        send(ASKED);
        send(ASKED);

        assertThat(whatsApp.messages())
                .extracting(SentMessage::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aviso_falla_prioritaria|otro|132001",
                "\"code\": \"es\"|\"code\": \"en\"|132001",
                "{\"type\": \"text\", \"text\": \"1042\"}, ||132000",
                "\"text\": \"CENTRAL\"|\"text\": \"\"|100",
                "\"text\": \"CENTRAL\"|\"text\": \"A\\nB\"|100",
                "59170000001|+591 70000001|100",
                "\"type\": \"template\"|\"type\": \"text\"|100",
                "individual|group|100"
            })
    void whatIsNoMessageOfTheTemplateIsAnError(String usual, String odd, int code) {
        assertThat(ASKED).contains(usual);

        assertThat(codeOf(send(ASKED.replace(usual, odd == null ? "" : odd)))).isEqualTo(code);
        assertThat(whatsApp.messages()).isEmpty();
    }

    @Test
    void withoutATokenNothingIsSent() {
        var answer = caller.post(PATH, ASKED);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(codeOf(answer)).isEqualTo(190);
        assertThat(caller.get(PATH).statusCode()).isEqualTo(404);
        assertThat(codeOf(send("no JSON"))).isEqualTo(100);
    }

    @Test
    void errorsComeInTheirOrderAndThenNoMore() {
        whatsApp.failNext(131026);
        caller.post("/_control/errors", "{\"code\": 130429, \"times\": 2}");

        assertThat(codeOf(send(ASKED))).isEqualTo(131026);
        assertThat(codeOf(send(ASKED))).isEqualTo(130429);
        assertThat(send(ASKED).statusCode()).isEqualTo(429);
        assertThat(send(ASKED).statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultIsWordedAsTheGraphApiDoes() {
        whatsApp.faults().add(Fault.of(FaultKind.UNAVAILABLE).times(1));

        assertThat(codeOf(send(ASKED))).isEqualTo(2);
        assertThat(whatsApp.messages()).isEmpty();
    }

    @Test
    void theWebhookIsToldAndWhatItIsToldIsSigned() throws IOException {
        var told = new CopyOnWriteArrayList<String>();
        var webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("X-Hub-Signature-256") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        webhook.start();
        try {
            send(ASKED);
            whatsApp.callBack(
                    URI.create("http://127.0.0.1:" + webhook.getAddress().getPort() + "/hook"), "secret");

            assertThat(whatsApp.report("wamid.SIM000001", "delivered")).isEqualTo(200);
            caller.post("/_control/messages/wamid.SIM000001/status", "{\"status\": \"failed\"}");
        } finally {
            webhook.stop(0);
        }

        assertThat(told).hasSize(2).allMatch(one -> one.matches("(?s)sha256=[0-9a-f]{64} \\{.*"));
        assertThat(told.get(0))
                .contains("delivered", "1042/E.9.1/1", "wamid.SIM000001")
                .doesNotContain("errors");
        assertThat(told.get(1)).contains("failed", "131026");
        assertThatIllegalArgumentException().isThrownBy(() -> whatsApp.report("wamid.OTHER", "read"));
    }

    @Test
    void theResetForgetsMessagesAndErrors() {
        send(ASKED);
        whatsApp.failNext(190);
        whatsApp.reset();

        assertThat(whatsApp.messages()).isEmpty();
        assertThat(send(ASKED).statusCode()).isEqualTo(200);
        assertThat(caller.post("/_control/nothing", "{}").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String body) {
        return caller.call("POST", PATH, body, Map.of("Authorization", "Bearer t"));
    }

    private static int codeOf(HttpResponse<String> response) {
        return Caller.tree(response).at("/error/code").asInt();
    }
}
