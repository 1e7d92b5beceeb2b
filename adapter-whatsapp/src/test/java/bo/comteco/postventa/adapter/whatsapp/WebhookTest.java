package bo.comteco.postventa.adapter.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WebhookTest {

    private static final String TOLD = """
            {"object": "whatsapp_business_account", "entry": [{"id": "0", "changes": [{"field": "messages", "value":
             {"messaging_product": "whatsapp", "metadata": {"phone_number_id": "100"}, "statuses": [
              {"id": "wamid.A", "status": "delivered", "timestamp": "1795528800", "recipient_id": "59170000001",
               "biz_opaque_callback_data": "1042/E.9.1/1", "pricing": {"billable": true}},
              {"id": "wamid.B", "status": "sent", "timestamp": "1795528801"}]}}]}]}""";

    private final List<NoticeNews> heard = new ArrayList<>();
    private final MockMvc door = MockMvcBuilders.standaloneSetup(new WebhookController(
                    heard::add, SimulatedWhatsApp.properties(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1))))
            .build();

    @Test
    void newsThatAreSignedAreHeard() throws Exception {
        assertThat(tell(TOLD, signed(TOLD)).getStatus()).isEqualTo(200);

        assertThat(heard)
                .containsExactly(
                        new NoticeNews(
                                "1042/E.9.1/1", "wamid.A", NoticeProgress.DELIVERED, Instant.ofEpochSecond(1795528800)),
                        new NoticeNews(null, "wamid.B", NoticeProgress.SENT, Instant.ofEpochSecond(1795528801)));
    }

    @Test
    void whatIsToldTwiceIsHeardTwiceAndAnsweredTheSame() throws Exception {
        tell(TOLD, signed(TOLD));

        assertThat(tell(TOLD, signed(TOLD)).getStatus()).isEqualTo(200);
    }

    @Test
    void theSignatureIsOfTheBytesAsTheyCame() throws Exception {
        assertThat(tell(TOLD + " ", signed(TOLD)).getStatus()).isEqualTo(401);
        assertThat(tell("{\"a\": \"ñ\"}", signed("{\"a\": \"ñ\"}")).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=00", "sha256=xyz", "sha1=", "sha256"})
    void whatIsNotSignedIsNotEvenRead(String signature) throws Exception {
        assertThat(tell("no JSON", signature).getStatus()).isEqualTo(401);
        assertThat(tell(TOLD, signature + signed(TOLD).substring(7, 20)).getStatus())
                .isEqualTo(401);
        assertThat(door.perform(post("/webhooks/whatsapp").content(TOLD))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsSignedAndIsNoJsonIsBad() throws Exception {
        assertThat(tell("no JSON", signed("no JSON")).getStatus()).isEqualTo(400);
        assertThat(tell("", signed("")).getStatus()).isEqualTo(400);
    }

    @Test
    void whatIsBeyondAllMeasureIsNotRead() throws Exception {
        var much = " ".repeat(1024 * 1024) + "{}";

        assertThat(tell(much, signed(much)).getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"entry\": {}}",
                "{\"entry\": [{\"changes\": [{\"value\": {\"messages\": [{\"from\": \"1\", \"text\": {}}]}}]}]}",
                "{\"entry\": [{\"changes\": [{\"value\": {\"statuses\": [{\"id\": \"wamid.A\"}, 7]}}]}]}"
            })
    void whatIsSaidOfOtherThingsIsAnsweredAndIgnored(String told) throws Exception {
        assertThat(tell(told, signed(told)).getStatus()).isEqualTo(200);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sent\"|\"deleted\"",
                "\"1795528801\"|\"yesterday\"",
                "\"1795528801\"|1795528801",
                "\"wamid.B\"|\"\"",
                "\"wamid.B\"|7"
            })
    void oneThatCanNotBeReadDoesNotKeepTheOthersFromIt(String usual, String odd) throws Exception {
        var told = TOLD.replace(usual, odd);

        assertThat(tell(told, signed(told)).getStatus()).isEqualTo(200);
        assertThat(heard).extracting(NoticeNews::number).containsExactly("wamid.A");
    }

    @ParameterizedTest
    @CsvSource({"sent,SENT", "delivered,DELIVERED", "read,READ", "failed,FAILED"})
    void eachStatusIsAStep(String status, NoticeProgress progress) throws Exception {
        var told = TOLD.replace("\"delivered\"", "\"" + status + "\"");
        tell(told, signed(told));

        assertThat(heard.get(0).progress()).isEqualTo(progress);
    }

    @Test
    void theChallengeIsGivenBackToWhoKnowsTheToken() throws Exception {
        var answer = verify("subscribe", SimulatedWhatsApp.VERIFY, "1158201444");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("1158201444");
        assertThat(answer.getContentType()).startsWith("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "subscribe,wrong,1158201444",
        "subscribe,'',1158201444",
        "unsubscribe,verificación,1158201444",
        "subscribe,verificación,''",
        "subscribe,verificación,<script>"
    })
    void nobodyElseIsGivenAnything(String mode, String token, String challenge) throws Exception {
        var answer = verify(mode, token, challenge);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    private MockHttpServletResponse verify(String mode, String token, String challenge) throws Exception {
        return door.perform(get("/webhooks/whatsapp")
                        .param("hub.mode", mode)
                        .param("hub.verify_token", token)
                        .param("hub.challenge", challenge))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse tell(String body, String signature) throws Exception {
        return door.perform(post("/webhooks/whatsapp")
                        .contentType("application/json")
                        .content(body.getBytes(UTF_8))
                        .header("X-Hub-Signature-256", signature))
                .andReturn()
                .getResponse();
    }

    private static String signed(String body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SimulatedWhatsApp.SECRET.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }
}
