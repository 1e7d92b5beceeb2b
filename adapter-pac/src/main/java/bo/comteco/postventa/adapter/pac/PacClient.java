package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.NotCalled;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Speaks HTTP with PAC, by way of its guard. What is not an answer of PAC, for whatever reason, is a {@link Silence}. A
 * question may be asked twice. Nothing else is sent twice here: what may be repeated is decided by who knows what it
 * does.
 */
final class PacClient {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final RestClient http;
    private final Guard guard;

    private PacClient(RestClient http, Guard guard) {
        this.http = http;
        this.guard = guard;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static PacClient of(PacProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.PAC));
    }

    static PacClient of(PacProperties properties, RestClient.Builder builder, Guard guard) {
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
        return new PacClient(http, guard);
    }

    /**
     * What stands at an address.
     *
     * @param template the address, with a place for what it is asked with
     * @param absence the type of the problem by which PAC says that there is nothing
     */
    <T> Optional<T> read(String template, String variable, Class<T> type, String absence) {
        var answer = get(template, variable);
        if (answer.status() == 404
                && answer.problem().filter(problem -> problem.isOf(absence)).isPresent()) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw answer.nonsense();
        }
        return Optional.of(answer.as(type));
    }

    PacAnswer get(String template, Object... variables) {
        var what = "GET " + template;
        return guarded(
                what,
                () -> guard.read(
                        () -> send(http.method(HttpMethod.GET).uri(template, variables), what), PacAnswer::isNone));
    }

    /** A POST that is the same for PAC, however often it comes with one key. */
    PacAnswer post(String template, Key key, Object body, Object... variables) {
        var request = http.method(HttpMethod.POST)
                .uri(template, variables)
                .header("Idempotency-Key", key.value())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.MAPPER.writeValueAsBytes(body));
        var what = "POST " + template;
        return guarded(what, () -> guard.write(() -> send(request, what), PacAnswer::isNone));
    }

    private static PacAnswer guarded(String what, Supplier<PacAnswer> call) {
        try {
            return call.get();
        } catch (NotCalled refused) {
            throw new Silence(what + ": " + refused.trouble(), true, refused);
        }
    }

    private static PacAnswer send(RestClient.RequestHeadersSpec<?> request, String what) {
        try {
            return request.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .exchangeForRequiredValue((sent, answer) -> PacAnswer.of(
                            what, answer.getStatusCode().value(), answer.getHeaders(), bytes(what, answer.getBody())));
        } catch (RestClientException broken) {
            throw silence(what, broken);
        }
    }

    private static byte[] bytes(String what, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new Silence(what + " answered more than " + LARGEST_BODY + " bytes");
        }
        return bytes;
    }

    private static Silence silence(String what, RestClientException broken) {
        if (has(broken, HttpConnectTimeoutException.class) || has(broken, ConnectException.class)) {
            return new Silence(what + ": no connection", true, broken);
        }
        return new Silence(
                what + (has(broken, HttpTimeoutException.class) ? ": no answer in time" : ": the connection broke"),
                false,
                broken);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
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
