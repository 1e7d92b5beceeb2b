package bo.comteco.postventa.simulator.http;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request, and what became of it.
 *
 * @param number by arrival, from 1
 * @param query the decoded query string
 * @param status null while it is being worked on, 0 when the connection was closed without a byte
 * @param answer the body answered, empty where there was none
 * @param fault the kind of the fault that was applied, or null
 */
public record JournalEntry(
        long number,
        Instant time,
        String method,
        String path,
        String query,
        String body,
        @Nullable Integer status,
        String answer,
        @Nullable String fault) {

    /** The body asked with, as a tree; empty where it was not JSON. */
    public Optional<JsonNode> bodyTree() {
        return Json.parse(body);
    }

    /** The body answered, as a tree; empty where it was not JSON. */
    public Optional<JsonNode> answerTree() {
        return Json.parse(answer);
    }

    /** The paths of all members of the body answered, as {@link Members} has them; none where it was not JSON. */
    public SortedSet<String> answerMembers() {
        return answerTree().map(Members::of).orElseGet(TreeSet::new);
    }

    JournalEntry answered(int code, String text, @Nullable String faultKind) {
        return new JournalEntry(number, time, method, path, query, body, code, text, faultKind);
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object()
                .put("number", number)
                .put("time", time.toString())
                .put("method", method)
                .put("path", path)
                .put("query", query);
        putText(json, "body", body);
        json.put("status", status);
        putText(json, "answer", answer);
        return json.put("fault", fault);
    }

    private static void putText(ObjectNode json, String name, String text) {
        Json.parse(text).ifPresentOrElse(tree -> json.set(name, tree), () -> json.put(name, text));
    }
}
