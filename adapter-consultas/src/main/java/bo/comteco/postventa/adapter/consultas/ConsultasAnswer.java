package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.guard.http.HttpReply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP: not yet believed. Whatever a parser says of it is dropped, for it may quote what it read.
 *
 * @param what the request, for troubles: its address with places for its variables
 * @param body the JSON, or null where there was none or it could not be read
 */
record ConsultasAnswer(String what, int status, @Nullable JsonNode body) {

    static ConsultasAnswer of(String what, HttpReply reply) {
        return new ConsultasAnswer(what, reply.status(), json(reply));
    }

    /**
     * What was asked for; empty where Consultas says that it holds no such thing.
     *
     * @throws Silence where it says neither
     */
    <T> Optional<T> as(Class<T> type) {
        if (status == 404 && read(Problem.class).saysNothingIsHeld()) {
            return Optional.empty();
        }
        if (status != 200) {
            throw new Silence(what + " answered " + status);
        }
        return Optional.of(read(type));
    }

    /** Whether Consultas fails, or somebody else speaks for it: what it refuses is an answer. */
    boolean isNone() {
        return status >= 500 || (status < 400 && body == null);
    }

    private <T> T read(Class<T> type) {
        if (body == null || !body.isObject()) {
            throw new Silence(what + " answered " + status + " without a JSON object");
        }
        try {
            return Json.MAPPER.treeToValue(body, type);
        } catch (JacksonException otherShape) {
            throw new Silence(what + " answered " + status + " in another shape than " + type.getSimpleName());
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

    /** What was asked and the status: the rest is personal data. */
    @Override
    public String toString() {
        return what + " answered " + status;
    }
}
