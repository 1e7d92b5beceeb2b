package bo.comteco.postventa.adapter.smartflex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.ProgressHint.About;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HubDoorTest {

    private static final String SECRET = "sixteen-characters";

    private final List<ProgressHint> heard = new ArrayList<>();
    private boolean storeIsDown;
    private final MockMvc door = MockMvcBuilders.standaloneSetup(
                    new HubController(this::hear, new SmartflexHubProperties(SECRET, null)))
            .build();

    private void hear(ProgressHint hint) {
        if (storeIsDown) {
            throw new IllegalStateException("the store is down");
        }
        heard.add(hint);
    }

    private static String event(String id, String payload) {
        return "{\"eventId\": \"" + id + "\", \"eventType\": \"X\", \"event\": {" + payload + "}}";
    }

    private static String ofOrder(String id, String state) {
        return event(id, "\"productOrder\": {\"id\": \"ORD-1\", \"state\": \"" + state + "\"}");
    }

    private int tell(String body) throws Exception {
        return tell(body, signed(body, SECRET));
    }

    private int tell(String body, String signature) throws Exception {
        return door.perform(post("/webhooks/smartflex")
                        .content(body.getBytes(UTF_8))
                        .header("X-Hub-Signature-256", signature))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String signed(String body, String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }

    @Test
    void anEventSaysWhereToLookWhateverItClaims() throws Exception {
        assertThat(tell(ofOrder("1", "completed"))).isEqualTo(201);
        assertThat(tell(event("2", "\"troubleTicket\": {\"id\": \"TT-1\"}"))).isEqualTo(201);
        assertThat(tell(event("3", "\"product\": {\"id\": \"PRD-1\", \"status\": \"aborted \"}")))
                .isEqualTo(201);

        assertThat(heard)
                .containsExactly(
                        new ProgressHint(About.ORDER, "ORD-1"),
                        new ProgressHint(About.FAULT, "TT-1"),
                        new ProgressHint(About.PRODUCT, "PRD-1"));
    }

    @Test
    void fieldWorkSaysToLookAtTheFaultsThatItIsFor() throws Exception {
        tell(event("1", """
                "workOrder": {"id": "OT-1", "relatedEntity": [
                  {"id": "PRD-1", "@referredType": "Product"}, {"id": "TT-1", "@referredType": "TroubleTicket"}]}"""));

        assertThat(heard).containsExactly(new ProgressHint(About.FAULT, "TT-1"));
    }

    @Test
    void anEventThatIsToldTwiceIsHeardOnce() throws Exception {
        tell(ofOrder("1", "inProgress"));

        assertThat(tell(ofOrder("1", "inProgress"))).isEqualTo(201);
        assertThat(heard).hasSize(1);
    }

    @Test
    void inWhateverOrderEventsComeEachIsAHintAndNoMore() throws Exception {
        tell(ofOrder("2", "completed"));
        tell(ofOrder("1", "inProgress"));

        assertThat(heard).containsOnly(new ProgressHint(About.ORDER, "ORD-1")).hasSize(2);
    }

    @Test
    void anEventThatCanNotBeKeptIsHeardWhenItIsToldAgain() throws Exception {
        storeIsDown = true;
        assertThatThrownBy(() -> tell(ofOrder("1", "completed"))).hasRootCauseMessage("the store is down");
        storeIsDown = false;

        assertThat(tell(ofOrder("1", "completed"))).isEqualTo(201);
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=00", "sha256=xyz", "sha1=00", "Bearer x"})
    void whatIsNotSignedIsNotEvenRead(String signature) throws Exception {
        assertThat(tell(ofOrder("1", "completed"), signature)).isEqualTo(401);
        assertThat(tell("no JSON", signature)).isEqualTo(401);

        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsSignedByAnotherSecretOrOfOtherBytesIsForged() throws Exception {
        assertThat(tell(ofOrder("1", "completed"), signed(ofOrder("1", "completed"), "another secret than ours")))
                .isEqualTo(401);
        assertThat(tell(ofOrder("1", "completed"), signed(ofOrder("2", "completed"), SECRET)))
                .isEqualTo(401);
        assertThat(door.perform(post("/webhooks/smartflex").content(ofOrder("1", "completed")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);

        assertThat(heard).isEmpty();
    }

    @Test
    void aForgedEventDoesNotKeepTheTrueOneFromBeingHeard() throws Exception {
        tell(ofOrder("1", "completed"), "sha256=00");

        tell(ofOrder("1", "completed"));

        assertThat(heard).hasSize(1);
    }

    @Test
    void whatIsBeyondAllMeasureIsNotRead() throws Exception {
        var padding = "x".repeat(1024 * 1024);

        assertThat(tell(event("1", "\"productOrder\": {\"id\": \"ORD-1\", \"description\": \"" + padding + "\"}")))
                .isEqualTo(413);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"event\": 1}",
                "{\"eventId\": \"1\", \"event\": {\"agreement\": {\"id\": \"A-1\"}}}",
                "{\"eventId\": \"1\", \"event\": {\"productOrder\": {}}}",
                "{\"eventId\": 1, \"event\": {\"productOrder\": {\"id\": {\"a\": 1}}}}",
                "{\"event\": {\"workOrder\": {\"id\": \"OT-1\"}}}"
            })
    void whatIsOfNothingThatIsKnownIsHeardAndForgotten(String told) throws Exception {
        assertThat(tell(told)).isEqualTo(201);

        assertThat(heard).isEmpty();
    }

    @Test
    void anIdBeyondAllMeasureIsNone() throws Exception {
        assertThat(tell(event("1", "\"productOrder\": {\"id\": \"" + "9".repeat(101) + "\"}")))
                .isEqualTo(201);

        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "1", "{\"event\": "})
    void whatIsNoEventIsRefused(String told) throws Exception {
        assertThat(tell(told)).isEqualTo(400);
    }

    @Test
    void onlySoManyEventsAreRemembered() {
        var few = new HeardEvents(2);
        List.of("1", "2", "3").forEach(few::add);

        assertThat(few.contains("1")).isFalse();
        assertThat(few.contains("2")).isTrue();
        assertThat(few.contains("3")).isTrue();
    }
}
