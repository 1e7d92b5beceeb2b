package bo.comteco.postventa.demo.play;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the service answered.
 *
 * @param body the JSON of the answer, or an empty node where it has none
 * @param etag the version in the form in which it is sent back, or null where there is none
 */
public record Answered(int status, JsonNode body, @Nullable String etag) {

    /** Whether it was done. */
    public boolean isDone() {
        return status < 300;
    }

    /** The version to send back. */
    public Optional<String> findEtag() {
        return Optional.ofNullable(etag);
    }

    /** The number of the request. */
    public long number() {
        return body.path("number").asLong();
    }

    /** The node at which the request stands. */
    public String node() {
        return body.path("step").path("node").asString();
    }

    /** For whom the request waits: PERSON, FACTS, EFFECT or NOTHING. */
    public String waitsFor() {
        return body.path("waiting").path("for").asString();
    }

    /** How the request ended, or an empty text. */
    public String ending() {
        return body.path("ending").path("code").asString("");
    }
}
