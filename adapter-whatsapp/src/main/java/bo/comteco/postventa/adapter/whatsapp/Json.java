package bo.comteco.postventa.adapter.whatsapp;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The wire's JSON, as trees. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The tree; empty where it can't be read. */
    static Optional<JsonNode> read(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readTree(bytes)).filter(tree -> !tree.isMissingNode());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static byte[] write(JsonNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** A text that says something; empty for everything else. */
    static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.asString()).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
