package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.NotCalled;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Speaks WFS 1.1.0 with QGIS Server, by way of its guard. Only a 200 of the kind that was asked for is an answer. */
final class WfsClient {

    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    private final RestClient http;
    private final URI base;
    private final Guard guard;

    private WfsClient(RestClient http, URI base, Guard guard) {
        this.http = http;
        this.base = base;
        this.guard = guard;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static WfsClient of(QgisProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.QGIS));
    }

    static WfsClient of(QgisProperties properties, RestClient.Builder builder, Guard guard) {
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(properties.readTimeout());
        return new WfsClient(builder.requestFactory(factory).build(), properties.baseUrl(), guard);
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
            var answer = guard.read(() -> send(what, address, subtype), Answer::isNone);
            if (answer.status() != 200) {
                throw new Silence(what + " answered " + answer.status());
            }
            return answer.text();
        } catch (NotCalled refused) {
            throw new Silence(what + ": " + refused.trouble(), refused);
        }
    }

    /**
     * What came back over HTTP.
     *
     * @param text the body of a 200, empty for anything else
     */
    private record Answer(int status, String text) {

        /** Whether QGIS fails, or somebody else speaks for it: what it refuses is an answer. */
        boolean isNone() {
            return status >= 500 || (status < 400 && status != 200);
        }
    }

    private Answer send(String what, URI address, String subtype) {
        try {
            return http.get().uri(address).exchangeForRequiredValue((sent, answer) -> {
                int status = answer.getStatusCode().value();
                if (status != 200) {
                    return new Answer(status, "");
                }
                if (!isA(subtype, answer.getHeaders())) {
                    throw new Silence(what + " answered another kind of content than " + subtype);
                }
                return new Answer(status, text(what, answer.getBody().readNBytes(LARGEST_BODY + 1)));
            });
        } catch (RestClientException broken) {
            throw new Silence(what + ": no answer", broken);
        }
    }

    private static boolean isA(String subtype, HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            return type != null && type.getSubtype().contains(subtype);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static String text(String what, byte[] body) throws IOException {
        if (body.length > LARGEST_BODY) {
            throw new Silence(what + " answered more than " + LARGEST_BODY + " bytes");
        }
        return new String(body, StandardCharsets.UTF_8);
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
