package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door for WhatsApp's news, through everything that stands before it in the service. */
@ExtendWith(HouseExtension.class)
class WebhookIT {

    @Test
    void whoKnowsTheTokenIsLetInWithoutAUser(DemoHouse house) throws Exception {
        var answer = send(HttpRequest.newBuilder(subscription(house, DemoHouse.WHATSAPP_VERIFICATION)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1158201444");
        assertThat(send(HttpRequest.newBuilder(subscription(house, "other"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotSignedIsNotHeard(DemoHouse house) throws Exception {
        var answer = send(HttpRequest.newBuilder(house.url().resolve("/webhooks/whatsapp"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    private static URI subscription(DemoHouse house, String token) {
        return house.url()
                .resolve("/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=" + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
