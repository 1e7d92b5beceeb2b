package bo.comteco.postventa.simulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Objects;

/**
 * What was asked.
 *
 * @param path the decoded path, without the query
 * @param body the body as text, empty where there was none
 */
public record Request(String method, String path, Query query, String body) {

    static Request of(HttpExchange exchange) throws IOException {
        String rawQuery = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Query.parse(rawQuery),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    /** Whether this is a call of the control API, which is neither recorded nor disturbed. */
    public boolean isControl() {
        return path.startsWith("/_control/");
    }
}
