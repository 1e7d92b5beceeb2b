package bo.comteco.postventa.simulator.http;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One misbehaviour, and which requests it befalls. Made by {@link #of} and narrowed step by step:
 * {@code Fault.of(DOWN).on("POST", "/tmf-api/troubleTicket").times(2)}.
 *
 * @param method the only method it befalls, or null for all
 * @param path the prefix of the paths it befalls; empty for all
 * @param query what the decoded query string must contain; empty for all
 * @param count how often it happens; 0 until it is removed
 * @param delay how long a slow one waits
 * @param status what STATUS answers
 * @param shape what nonsense looks like
 */
public record Fault(
        FaultKind kind,
        @Nullable String method,
        String path,
        String query,
        int count,
        Duration delay,
        int status,
        NonsenseShape shape) {

    public Fault {
        if (count < 0 || delay.isNegative() || status < 200 || status > 599) {
            throw new IllegalArgumentException("count " + count + ", delay " + delay + ", status " + status);
        }
    }

    /** A fault that befalls every request until it is removed. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, null, "", "", 0, Duration.ofSeconds(1), 500, NonsenseShape.HTML);
    }

    /** Only requests of this method whose path begins so. */
    public Fault on(@Nullable String onlyMethod, String pathPrefix) {
        return new Fault(kind, onlyMethod, pathPrefix, query, count, delay, status, shape);
    }

    /** Only requests whose decoded query string contains this text. */
    public Fault asking(String text) {
        return new Fault(kind, method, path, text, count, delay, status, shape);
    }

    /** Only so many times; 0 for until it is removed. */
    public Fault times(int often) {
        return new Fault(kind, method, path, query, often, delay, status, shape);
    }

    /** Waiting so long, where it waits. */
    public Fault lasting(Duration wait) {
        return new Fault(kind, method, path, query, count, wait, status, shape);
    }

    /** Answering this status, where it answers one. */
    public Fault answering(int code) {
        return new Fault(kind, method, path, query, count, delay, code, shape);
    }

    /** Looking like this, where it is nonsense. */
    public Fault shaped(NonsenseShape other) {
        return new Fault(kind, method, path, query, count, delay, status, other);
    }

    boolean befalls(Request request) {
        return (method == null || method.equals(request.method()))
                && request.path().startsWith(path)
                && request.query().text().contains(query);
    }

    ObjectNode toJson(int id, int left) {
        return Json.object()
                .put("id", id)
                .put("kind", kind.wire())
                .put("method", method)
                .put("path", path)
                .put("query", query)
                .put("count", count)
                .put("left", left)
                .put("millis", delay.toMillis())
                .put("status", status)
                .put("shape", shape.name().toLowerCase(Locale.ROOT));
    }
}
