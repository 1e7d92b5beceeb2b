package bo.comteco.postventa.demo.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door for Smartflex's events, through everything that stands before it in the service, down to PostgreSQL. */
@ExtendWith(HouseExtension.class)
class HubIT {

    private static final String EVENT =
            "{\"eventId\": \"EVT-1\", \"event\": {\"productOrder\": {\"id\": \"ORD-1\", \"state\": \"completed\"}}}";

    @Test
    void whatIsSignedIsHeardWithoutAUser(DemoHouse house) throws Exception {
        assertThat(tell(house, signed(DemoHouse.SMARTFLEX_SECRET)).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsNotSignedIsNotHeard(DemoHouse house) throws Exception {
        var answer = tell(house, signed("another secret than the house's"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    private static HttpResponse<String> tell(DemoHouse house, String signature)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.url().resolve("/webhooks/smartflex"))
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", signature)
                .POST(BodyPublishers.ofString(EVENT))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String signed(String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(EVENT.getBytes(UTF_8)));
    }
}
