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
 * @param skip how many requests that fit are let pass first
 * @param member the path of the member that is altered in the answer, as {@link Members} has it
 * @param value what that member says instead
 */
public record Fault(
        FaultKind kind,
        @Nullable String method,
        String path,
        String query,
        int count,
        Duration delay,
        int status,
        NonsenseShape shape,
        int skip,
        String member,
        String value) {

    public Fault {
        if (count < 0 || skip < 0 || delay.isNegative() || status < 200 || status > 599) {
            throw new IllegalArgumentException("count " + count + ", delay " + delay + ", status " + status);
        }
    }

    /** A fault that befalls every request until it is removed. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, null, "", "", 0, Duration.ofSeconds(1), 500, NonsenseShape.HTML, 0, "", "");
    }

    /** Only requests of this method whose path begins so. */
    public Fault on(@Nullable String onlyMethod, String pathPrefix) {
        return new Fault(kind, onlyMethod, pathPrefix, query, count, delay, status, shape, skip, member, value);
    }

    /** Only requests whose decoded query string contains this text. */
    public Fault asking(String text) {
        return new Fault(kind, method, path, text, count, delay, status, shape, skip, member, value);
    }

    /** Only so many times; 0 for until it is removed. */
    public Fault times(int often) {
        return new Fault(kind, method, path, query, often, delay, status, shape, skip, member, value);
    }

    /** Waiting so long, where it waits. */
    public Fault lasting(Duration wait) {
        return new Fault(kind, method, path, query, count, wait, status, shape, skip, member, value);
    }

    /** Answering this status, where it answers one. */
    public Fault answering(int code) {
        return new Fault(kind, method, path, query, count, delay, code, shape, skip, member, value);
    }

    /** Looking like this, where it is nonsense. */
    public Fault shaped(NonsenseShape other) {
        return new Fault(kind, method, path, query, count, delay, status, other, skip, member, value);
    }

    /** Only after so many requests that fit. */
    public Fault after(int passing) {
        return new Fault(kind, method, path, query, count, delay, status, shape, passing, member, value);
    }

    /** Altering this member, where it alters one. */
    public Fault at(String memberPath) {
        return new Fault(kind, method, path, query, count, delay, status, shape, skip, memberPath, value);
    }

    /** Having the member say this, where it says something else. */
    public Fault saying(String text) {
        return new Fault(kind, method, path, query, count, delay, status, shape, skip, member, text);
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
                .put("shape", shape.name().toLowerCase(Locale.ROOT))
                .put("skip", skip)
                .put("member", member)
                .put("value", value);
    }
}
