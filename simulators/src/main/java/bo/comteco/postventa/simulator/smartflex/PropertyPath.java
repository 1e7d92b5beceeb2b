package bo.comteco.postventa.simulator.smartflex;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A property path with dots, {@code relatedParty.id}. A path through an array leads to every element's value. */
record PropertyPath(List<String> names) {

    PropertyPath {
        names = List.copyOf(names);
    }

    static PropertyPath of(String dotted) {
        return new PropertyPath(List.of(dotted.split("\\.", -1)));
    }

    /** The values that the path leads to, as text; nulls and objects are none. */
    Stream<String> valuesIn(JsonNode resource) {
        Stream<JsonNode> found = elements(resource);
        for (String name : names) {
            found = found.map(node -> node.path(name)).flatMap(PropertyPath::elements);
        }
        return found.filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asString);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? node.values().stream().flatMap(PropertyPath::elements) : Stream.of(node);
    }
}
