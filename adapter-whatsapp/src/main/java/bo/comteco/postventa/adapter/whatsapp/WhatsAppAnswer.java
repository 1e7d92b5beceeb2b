package bo.comteco.postventa.adapter.whatsapp;

import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param body the JSON; empty where there was none or it could not be read
 */
record WhatsAppAnswer(int status, Optional<JsonNode> body) {

    /** Whether WhatsApp fails, or somebody else speaks for it: what it refuses is an answer. */
    boolean isNone() {
        return status >= 500 || (status < 400 && body.isEmpty());
    }

    /** The message's id, where this is an acceptance. */
    Optional<String> acceptedAs() {
        return status == 200
                ? body.flatMap(json -> Json.text(json.path("messages").path(0).path("id")))
                : Optional.empty();
    }

    /** The error's code, where this is an error of the Graph API. */
    OptionalInt errorCode() {
        var code = body.map(json -> json.path("error").path("code")).filter(JsonNode::isIntegralNumber);
        return code.isPresent() ? OptionalInt.of(code.get().asInt()) : OptionalInt.empty();
    }
}
