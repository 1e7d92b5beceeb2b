package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.guard.http.HttpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP: not yet believed.
 *
 * @param what the request, for troubles: method and address with places for its variables
 * @param status the HTTP status
 * @param body the JSON, or null where there was none or it could not be read
 */
record PacAnswer(String what, int status, @Nullable JsonNode body) {

    /** Said of the caller's rights or of the moment, not of what was to be done. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 407, 408, 425, 429);

    static PacAnswer of(String what, HttpReply reply) {
        return new PacAnswer(what, reply.status(), json(reply));
    }

    boolean isSuccess() {
        return status == 200 || status == 201;
    }

    /** Whether PAC fails, or somebody else speaks for it: what it refuses is an answer. */
    boolean isNone() {
        return status >= 500 || (status < 400 && body == null);
    }

    /**
     * The body as one thing.
     *
     * @throws Silence where it is something else
     */
    <T> T as(Class<T> type) {
        if (body == null) {
            throw nonsense();
        }
        return read(body, type);
    }

    /**
     * The body of a 200 as a list.
     *
     * @throws Silence where it is something else
     */
    <T> List<T> list(Class<T> type) {
        if (status != 200 || body == null || !body.isArray()) {
            throw nonsense();
        }
        var elements = new ArrayList<T>();
        for (JsonNode element : body) {
            elements.add(read(element, type));
        }
        return elements;
    }

    /** What is said to be wrong; empty where it is not said as problem details. */
    Optional<Problem> problem() {
        if (body == null || !body.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.treeToValue(body, Problem.class));
        } catch (JacksonException otherShape) {
            return Optional.empty();
        }
    }

    /** Why PAC refused it for good; empty where it did not, or where somebody else than PAC refused it. */
    Optional<String> refusal() {
        if (status < 400 || status >= 500 || PASSING.contains(status)) {
            return Optional.empty();
        }
        return problem().filter(Problem::isPacs).map(Problem::text);
    }

    /** That this is no answer. */
    Silence nonsense() {
        return new Silence(what + " answered " + status + (body == null ? " without readable JSON" : ""));
    }

    private <T> T read(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw nonsense();
        }
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (JacksonException otherShape) {
            throw new Silence(what + " answered another shape than " + type.getSimpleName(), otherShape);
        }
    }

    private static @Nullable JsonNode json(HttpReply reply) {
        if (reply.body().length == 0 || !reply.isJson()) {
            return null;
        }
        try {
            return Json.MAPPER.readTree(reply.body());
        } catch (JacksonException broken) {
            return null;
        }
    }
}
