package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.HttpReply;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.client.RestClient;

/** Speaks WFS 1.1.0 with QGIS Server, by way of its guard. Only a 200 of the kind that was asked for is an answer. */
final class WfsClient {

    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    private final GuardedHttp http;
    private final URI base;

    private WfsClient(GuardedHttp http, URI base) {
        this.http = http;
        this.base = base;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static WfsClient of(QgisProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.QGIS));
    }

    static WfsClient of(QgisProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(), null, properties.connectTimeout(), properties.readTimeout(), LARGEST_BODY);
        return new WfsClient(GuardedHttp.over(line, builder, guard), properties.baseUrl());
    }

    /** The body of an answer whose content type says what was asked for. */
    String get(String request, Map<String, String> parameters, String subtype) {
        var all = new LinkedHashMap<String, String>();
        all.put("SERVICE", "WFS");
        all.put("VERSION", "1.1.0");
        all.put("REQUEST", request);
        all.putAll(parameters);
        var what = request + " " + parameters.getOrDefault("TYPENAME", "");
        var address = address(all);
        try {
            var answer =
                    http.read(to -> to.get().uri(address), reply -> Answer.of(what, reply, subtype), Answer::isNone);
            if (answer.status() != 200) {
                throw new Silence(what + " answered " + answer.status());
            }
            return answer.text();
        } catch (NoReply none) {
            throw new Silence(what + ": " + none.trouble(), none);
        }
    }

    /**
     * What came back over HTTP.
     *
     * @param text the body of a 200, empty for anything else
     */
    private record Answer(int status, String text) {

        static Answer of(String what, HttpReply reply, String subtype) {
            if (reply.status() != 200) {
                return new Answer(reply.status(), "");
            }
            if (!reply.subtype().contains(subtype)) {
                throw new Silence(what + " answered another kind of content than " + subtype);
            }
            return new Answer(reply.status(), new String(reply.body(), StandardCharsets.UTF_8));
        }

        /** Whether QGIS fails, or somebody else speaks for it: what it refuses is an answer. */
        boolean isNone() {
            return status >= 500 || (status < 400 && status != 200);
        }
    }

    private URI address(Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + (base.getRawQuery() == null ? "?" : "&") + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
