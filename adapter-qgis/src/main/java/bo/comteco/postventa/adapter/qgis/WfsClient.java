package bo.comteco.postventa.adapter.qgis;

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

/** Speaks WFS 1.1.0 with QGIS Server. Only a 200 of the kind that was asked for is an answer. */
final class WfsClient {

    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    private final RestClient http;
    private final URI base;

    private WfsClient(RestClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    static WfsClient of(QgisProperties properties, RestClient.Builder builder) {
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(properties.readTimeout());
        return new WfsClient(builder.requestFactory(factory).build(), properties.baseUrl());
    }

    /** The body of an answer whose content type says what was asked for. */
    String get(String request, Map<String, String> parameters, String subtype) {
        var all = new LinkedHashMap<String, String>();
        all.put("SERVICE", "WFS");
        all.put("VERSION", "1.1.0");
        all.put("REQUEST", request);
        all.putAll(parameters);
        var what = request + " " + parameters.getOrDefault("TYPENAME", "");
        try {
            return http.get().uri(address(all)).exchangeForRequiredValue((sent, answer) -> {
                int status = answer.getStatusCode().value();
                if (status != 200) {
                    throw new Silence(what + " answered " + status);
                }
                if (!isA(subtype, answer.getHeaders())) {
                    throw new Silence(what + " answered another kind of content than " + subtype);
                }
                return text(what, answer.getBody().readNBytes(LARGEST_BODY + 1));
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
