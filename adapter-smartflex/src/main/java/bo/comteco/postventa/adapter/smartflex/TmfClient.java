package bo.comteco.postventa.adapter.smartflex;

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
 * Speaks HTTP with Smartflex, by way of its guard. What is not an answer of Smartflex, for whatever reason, is a
 * {@link Silence}. A question may be asked twice. Nothing else is sent twice here: what may be repeated is decided by who
 * knows what it does.
 */
final class TmfClient {

    private static final MediaType JSON = MediaType.parseMediaType("application/json;charset=utf-8");
    private static final MediaType MERGE_PATCH = MediaType.parseMediaType("application/merge-patch+json");
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private final RestClient http;
    private final Guard guard;

    private TmfClient(RestClient http, Guard guard) {
        this.http = http;
        this.guard = guard;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static TmfClient of(SmartflexProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.SMARTFLEX));
    }

    static TmfClient of(SmartflexProperties properties, RestClient.Builder builder, Guard guard) {
        // HTTP/1.1, as the wire says: an upgrade to HTTP/2 would be tried on every first request.
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
        return new TmfClient(http, guard);
    }

    /**
     * One resource by its id.
     *
     * @param collection the path of its collection
     * @return empty where Smartflex says that there is none
     */
    <T> Optional<T> read(String collection, String id, Class<T> type) {
        var answer = get(collection + "/{id}", id);
        if (answer.status() == 404 && answer.error().isPresent()) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw answer.nonsense();
        }
        return Optional.of(answer.as(type));
    }

    /** A GET of a path and query with places for variables. */
    TmfAnswer get(String template, Object... variables) {
        var what = "GET " + withoutQuery(template);
        return guarded(
                what,
                () -> guard.read(
                        () -> send(http.method(HttpMethod.GET).uri(template, variables), what), TmfAnswer::isNone));
    }

    TmfAnswer post(String path, Object body) {
        return write(
                http.method(HttpMethod.POST).uri(path).contentType(JSON).body(Json.MAPPER.writeValueAsBytes(body)),
                "POST " + path);
    }

    TmfAnswer patch(String path, String id, Object body) {
        return write(
                http.method(HttpMethod.PATCH)
                        .uri(path + "/{id}", id)
                        .contentType(MERGE_PATCH)
                        .body(Json.MAPPER.writeValueAsBytes(body)),
                "PATCH " + path);
    }

    private TmfAnswer write(RestClient.RequestHeadersSpec<?> request, String what) {
        return guarded(what, () -> guard.write(() -> send(request, what), TmfAnswer::isNone));
    }

    private static TmfAnswer guarded(String what, Supplier<TmfAnswer> call) {
        try {
            return call.get();
        } catch (NotCalled refused) {
            throw new Silence(what + ": " + refused.trouble(), true, refused);
        }
    }

    private static TmfAnswer send(RestClient.RequestHeadersSpec<?> request, String what) {
        try {
            return request.accept(MediaType.APPLICATION_JSON)
                    .exchangeForRequiredValue((sent, answer) -> TmfAnswer.of(
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

    private static String withoutQuery(String template) {
        int query = template.indexOf('?');
        return query < 0 ? template : template.substring(0, query);
    }

    private static void bearer(HttpHeaders headers, @Nullable String token) {
        if (token != null && !token.isBlank()) {
            headers.setBearerAuth(token);
        }
    }
}
