package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.guard.http.HttpReply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP: not yet believed.
 *
 * @param what the request, for troubles: method and path
 * @param status the HTTP status
 * @param body the JSON, or null where there was none or it could not be read
 * @param total X-Total-Count, or null where there was none
 */
record TmfAnswer(
        String what,
        int status,
        @Nullable JsonNode body,
        @Nullable Integer total) {

    static TmfAnswer of(String what, HttpReply reply) {
        return new TmfAnswer(what, reply.status(), json(reply), total(reply.headers()));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether Smartflex fails, or somebody else speaks for it: what it refuses is an answer. */
    boolean isNone() {
        return status >= 500 || (status < 400 && body == null);
    }

    /** Whether the list is only a part of what fits. */
    boolean isPartial() {
        return status == 206;
    }

    /**
     * The body as one thing.
     *
     * @throws Silence where it is something else
     */
    <T> T as(Class<T> type) {
        if (body == null || !body.isObject()) {
            throw nonsense();
        }
        try {
            return Json.MAPPER.treeToValue(body, type);
        } catch (JacksonException otherShape) {
            throw new Silence(what + " answered another shape than " + type.getSimpleName(), otherShape);
        }
    }

    /** What Smartflex says is wrong with the request; empty where it is not Smartflex that speaks. */
    Optional<TmfError> error() {
        if (body == null || !body.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.treeToValue(body, TmfError.class)).filter(TmfError::saysSomething);
        } catch (JacksonException otherShape) {
            return Optional.empty();
        }
    }

    /** That this is no answer. */
    Silence nonsense() {
        return new Silence(what + " answered " + status + (body == null ? " without readable JSON" : ""));
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

    private static @Nullable Integer total(HttpHeaders headers) {
        String written = headers.getFirst("X-Total-Count");
        return written != null && written.strip().matches("[0-9]{1,9}") ? Integer.valueOf(written.strip()) : null;
    }
}
