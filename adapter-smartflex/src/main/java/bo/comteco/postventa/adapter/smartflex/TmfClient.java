package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Speaks HTTP with Smartflex, by way of its guard. What is not an answer of Smartflex, for whatever reason, is a
 * {@link Silence}. A question may be asked twice. Nothing else is sent twice here: what may be repeated is decided by who
 * knows what it does.
 */
final class TmfClient {

    private static final MediaType JSON = MediaType.parseMediaType("application/json;charset=utf-8");
    private static final MediaType MERGE_PATCH = MediaType.parseMediaType("application/merge-patch+json");
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private final GuardedHttp http;

    private TmfClient(GuardedHttp http) {
        this.http = http;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static TmfClient of(SmartflexProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.SMARTFLEX));
    }

    static TmfClient of(SmartflexProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(),
                properties.token(),
                properties.connectTimeout(),
                properties.readTimeout(),
                LARGEST_BODY);
        return new TmfClient(GuardedHttp.over(line, builder, guard));
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
        return orSilence(
                what,
                () -> http.read(
                        to -> to.get().uri(template, variables).accept(MediaType.APPLICATION_JSON),
                        reply -> TmfAnswer.of(what, reply),
                        TmfAnswer::isNone));
    }

    TmfAnswer post(String path, Object body) {
        return write("POST " + path, to -> to.post().uri(path).contentType(JSON), body);
    }

    TmfAnswer patch(String path, String id, Object body) {
        return write("PATCH " + path, to -> to.patch().uri(path + "/{id}", id).contentType(MERGE_PATCH), body);
    }

    private TmfAnswer write(String what, Function<RestClient, RestClient.RequestBodySpec> order, Object body) {
        byte[] written = Json.MAPPER.writeValueAsBytes(body);
        return orSilence(
                what,
                () -> http.write(
                        to -> order.apply(to).accept(MediaType.APPLICATION_JSON).body(written),
                        reply -> TmfAnswer.of(what, reply),
                        TmfAnswer::isNone));
    }

    private static TmfAnswer orSilence(String what, Supplier<TmfAnswer> call) {
        try {
            return call.get();
        } catch (NoReply none) {
            throw new Silence(what, none);
        }
    }

    private static String withoutQuery(String template) {
        int query = template.indexOf('?');
        return query < 0 ? template : template.substring(0, query);
    }
}
