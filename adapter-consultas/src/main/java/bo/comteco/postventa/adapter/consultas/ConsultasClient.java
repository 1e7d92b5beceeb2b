package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.NotCalled;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Speaks HTTP with Consultas, by way of its guard. What is not an answer of Consultas, for whatever reason, is a
 * {@link Silence}.
 */
final class ConsultasClient {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final RestClient http;
    private final Guard guard;

    private ConsultasClient(RestClient http, Guard guard) {
        this.http = http;
        this.guard = guard;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static ConsultasClient of(ConsultasProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.CONSULTAS));
    }

    static ConsultasClient of(ConsultasProperties properties, RestClient.Builder builder, Guard guard) {
        // HTTP/1.1: an upgrade to HTTP/2 would be tried on every first request.
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(properties.readTimeout());
        var http = builder.requestFactory(factory)
                .baseUrl(properties.baseUrl().toString().replaceFirst("/+$", ""))
                .defaultHeaders(headers -> bearer(headers, properties.token()))
                .build();
        return new ConsultasClient(http, guard);
    }

    /** What stands at an address, given with places for its variables. */
    ConsultasAnswer get(String template, Object... variables) {
        var what = "GET " + template;
        try {
            return guard.read(() -> send(what, template, variables), ConsultasAnswer::isNone);
        } catch (NotCalled refused) {
            throw new Silence(what + ": " + refused.trouble());
        }
    }

    private ConsultasAnswer send(String what, String template, Object... variables) {
        try {
            return http.get()
                    .uri(template, variables)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .exchangeForRequiredValue((sent, answer) -> ConsultasAnswer.of(
                            what, answer.getStatusCode().value(), answer.getHeaders(), bytes(what, answer.getBody())));
        } catch (RestClientException broken) {
            throw new Silence(what + (isLate(broken) ? ": no answer in time" : ": no answer"));
        }
    }

    private static byte[] bytes(String what, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new Silence(what + " answered more than " + LARGEST_BODY + " bytes");
        }
        return bytes;
    }

    private static boolean isLate(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static void bearer(HttpHeaders headers, @Nullable String token) {
        if (token != null && !token.isBlank()) {
            headers.setBearerAuth(token);
        }
    }
}
