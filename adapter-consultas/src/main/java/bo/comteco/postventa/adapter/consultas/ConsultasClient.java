package bo.comteco.postventa.adapter.consultas;

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

/** Speaks HTTP with Consultas. What is not an answer of Consultas, for whatever reason, is a {@link Silence}. */
final class ConsultasClient {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final RestClient http;

    private ConsultasClient(RestClient http) {
        this.http = http;
    }

    static ConsultasClient of(ConsultasProperties properties, RestClient.Builder builder) {
        // HTTP/1.1: an upgrade to HTTP/2 would be tried on every first request.
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(properties.readTimeout());
        return new ConsultasClient(builder.requestFactory(factory)
                .baseUrl(properties.baseUrl().toString().replaceFirst("/+$", ""))
                .defaultHeaders(headers -> bearer(headers, properties.token()))
                .build());
    }

    /** What stands at an address, given with places for its variables. */
    ConsultasAnswer get(String template, Object... variables) {
        var what = "GET " + template;
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
