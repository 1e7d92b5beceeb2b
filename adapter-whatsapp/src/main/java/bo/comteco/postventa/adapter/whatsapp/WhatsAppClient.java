package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Posts messages, by way of WhatsApp's guard, each once: nothing is sent again here. */
final class WhatsAppClient {

    private static final int LARGEST_BODY = 256 * 1024;

    private final GuardedHttp http;
    private final String messages;

    private WhatsAppClient(GuardedHttp http, String messages) {
        this.http = http;
        this.messages = messages;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static WhatsAppClient of(WhatsAppProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.WHATSAPP));
    }

    static WhatsAppClient of(WhatsAppProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(),
                properties.token(),
                properties.connectTimeout(),
                properties.readTimeout(),
                LARGEST_BODY);
        return new WhatsAppClient(GuardedHttp.over(line, builder, guard), properties.messages());
    }

    /** @throws NoReply where there is none */
    WhatsAppAnswer post(byte[] message) {
        return http.write(
                to -> to.post()
                        .uri(messages)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .body(message),
                reply -> new WhatsAppAnswer(reply.status(), Json.read(reply.body())),
                WhatsAppAnswer::isNone);
    }
}
