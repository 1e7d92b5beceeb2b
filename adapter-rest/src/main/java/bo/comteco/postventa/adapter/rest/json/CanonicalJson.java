package bo.comteco.postventa.adapter.rest.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON in one form: members by name, numbers by value, no spaces. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(JsonNode node) {
        var text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            var names = new ArrayList<>(node.propertyNames());
            Collections.sort(names);
            text.append('{');
            for (Iterator<String> name = names.iterator(); name.hasNext(); ) {
                member(name.next(), node, text);
                text.append(name.hasNext() ? "," : "");
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (Iterator<JsonNode> element = node.iterator(); element.hasNext(); ) {
                write(element.next(), text);
                text.append(element.hasNext() ? "," : "");
            }
            text.append(']');
        } else if (node.isNumber()) {
            // As 1E+3, never written out: an exponent may be of any size.
            text.append(node.decimalValue().stripTrailingZeros());
        } else {
            text.append(node);
        }
    }

    private static void member(String name, JsonNode node, StringBuilder text) {
        text.append(StringNode.valueOf(name)).append(':');
        write(node.get(name), text);
    }
}
