package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.HttpReply;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.client.RestClient;

/** Speaks HTTP with the CRM, by way of its guard. What may be sent twice is decided by who knows what it does. */
final class CrmClient {

    private static final int LARGEST_PAGE = 1024 * 1024;

    private final GuardedHttp http;

    CrmClient(ExampleCrmProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(), null, properties.connectTimeout(), properties.readTimeout(), LARGEST_PAGE);
        this.http = GuardedHttp.over(line, builder, guard);
    }

    /** What is found of a thing by its id. */
    List<Row> byId(String things, String id) {
        return get(things, "/" + things + "/{id}", id);
    }

    /** What is found of things by what they have. */
    List<Row> by(String things, String property, String value) {
        return get(things, "/" + things + "?" + property + "={value}", value);
    }

    /** Has the CRM do something. */
    Page post(String what, Row row) {
        byte[] written = row.written().getBytes(StandardCharsets.UTF_8);
        return post(what, to -> to.uri(what).body(written));
    }

    /** Has the CRM do something with what bears an id. */
    Page post(String things, String id, String what) {
        return post(what, to -> to.uri("/" + things + "/{id}/" + what, id));
    }

    private List<Row> get(String things, String template, String variable) {
        var what = "GET " + things;
        return orSilence(
                        what,
                        () -> http.read(
                                to -> to.get().uri(template, variable), reply -> page(what, reply), Page::isNone))
                .found(what);
    }

    private Page post(String what, Order order) {
        return orSilence(
                "POST " + what,
                () -> http.write(to -> order.written(to.post()), reply -> page("POST " + what, reply), Page::isNone));
    }

    private static Page page(String what, HttpReply reply) {
        return Page.read(what, reply.status(), new String(reply.body(), StandardCharsets.UTF_8));
    }

    private static Page orSilence(String what, Supplier<Page> call) {
        try {
            return call.get();
        } catch (NoReply none) {
            throw new Silence(what, none);
        }
    }

    private interface Order {
        RestClient.RequestHeadersSpec<?> written(RestClient.RequestBodyUriSpec post);
    }
}
