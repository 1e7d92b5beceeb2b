package bo.comteco.postventa.adapter.smartflex;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A named property of a product. */
record Characteristic(
        @Nullable String name,
        @Nullable String valueType,
        @Nullable JsonNode value) {

    static Characteristic text(String name, String value) {
        return new Characteristic(name, "string", StringNode.valueOf(value));
    }

    /** The value of the first of this name, as text. */
    static Optional<String> in(List<Characteristic> characteristics, String name) {
        return characteristics.stream()
                .filter(characteristic -> name.equals(Json.trimmed(characteristic.name())))
                .flatMap(characteristic -> Optional.ofNullable(Json.text(characteristic.value())).stream())
                .findFirst();
    }
}
