package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.NotCalled;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Posts messages, by way of WhatsApp's guard, each once: nothing is sent again here. */
final class WhatsAppClient {

    private static final int LARGEST_BODY = 256 * 1024;

    private final RestClient http;
    private final String messages;
    private final Guard guard;

    private WhatsAppClient(RestClient http, String messages, Guard guard) {
        this.http = http;
        this.messages = messages;
        this.guard = guard;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static WhatsAppClient of(WhatsAppProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.WHATSAPP));
    }

    static WhatsAppClient of(WhatsAppProperties properties, RestClient.Builder builder, Guard guard) {
        // HTTP/1.1: an upgrade to HTTP/2 would be tried on every first request. A POST the JDK never sends twice by
        // itself.
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(properties.readTimeout());
        return new WhatsAppClient(
                builder.requestFactory(factory)
                        .defaultHeaders(headers -> headers.setBearerAuth(properties.token()))
                        .build(),
                properties.messages(),
                guard);
    }

    /** @throws NoAnswer where there is none */
    WhatsAppAnswer post(byte[] message) {
        try {
            return guard.write(() -> send(message), WhatsAppAnswer::isNone);
        } catch (NotCalled refused) {
            throw new NoAnswer(refused.trouble(), true);
        }
    }

    private WhatsAppAnswer send(byte[] message) {
        try {
            return http.post()
                    .uri(messages)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(message)
                    .exchangeForRequiredValue((sent, answer) -> new WhatsAppAnswer(
                            answer.getStatusCode().value(),
                            Json.read(answer.getBody().readNBytes(LARGEST_BODY))));
        } catch (RestClientException broken) {
            if (has(broken, HttpConnectTimeoutException.class) || has(broken, ConnectException.class)) {
                throw new NoAnswer("no connection", true);
            }
            throw new NoAnswer(
                    has(broken, HttpTimeoutException.class) ? "no answer in time" : "the connection broke", false);
        }
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
