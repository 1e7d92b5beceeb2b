package bo.comteco.postventa.simulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was asked.
 *
 * @param path the decoded path, without the query
 * @param body the body as text, empty where there was none
 * @param headers the first value of each, by its name in small letters; none of them is recorded
 */
public record Request(String method, String path, Query query, String body, Map<String, String> headers) {

    public Request {
        headers = Map.copyOf(headers);
    }

    static Request of(HttpExchange exchange) throws IOException {
        String rawQuery = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Query.parse(rawQuery),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                header -> header.getValue().get(0))));
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether this is a call of the control API, which is neither recorded nor disturbed. */
    public boolean isControl() {
        return path.startsWith("/_control/");
    }
}
