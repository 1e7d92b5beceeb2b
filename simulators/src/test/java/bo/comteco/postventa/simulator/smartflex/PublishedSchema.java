package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares JSON with a published definition: names, required members, enumerations, kinds of value. */
final class PublishedSchema {

    private final JsonNode definitions;

    private PublishedSchema(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** Reads the one file of a folder whose name begins so. */
    static PublishedSchema in(Path folder, String api) {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(api))
                    .findFirst()
                    .orElseThrow();
            return new PublishedSchema(
                    Json.parse(Files.readString(file)).orElseThrow().path("definitions"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a resource differs from its definition. */
    List<String> differences(String definition, JsonNode resource) {
        var found = new ArrayList<String>();
        compare(definition, definition, definitions.path(definition), resource, found);
        return found;
    }

    private void compare(String where, String name, JsonNode schema, JsonNode value, List<String> found) {
        if (schema.has("$ref")) {
            String other = schema.path("$ref").asString().substring("#/definitions/".length());
            compare(where, other, definitions.path(other), value, found);
        } else if (schema.path("type").asString("").equals("array")) {
            compareArray(where, schema.path("items"), value, found);
        } else if (schema.has("properties")) {
            compareObject(where, name, schema, value, found);
        } else {
            compareValue(where, schema, value, found);
        }
    }

    private void compareArray(String where, JsonNode items, JsonNode value, List<String> found) {
        if (!value.isArray()) {
            found.add(where + " is no array");
        }
        value.values().forEach(element -> compare(where + "[]", "", items, element, found));
    }

    private void compareObject(String where, String name, JsonNode schema, JsonNode value, List<String> found) {
        if (!value.isObject()) {
            found.add(where + " is no object");
        }
        schema.path("required").values().stream()
                .map(JsonNode::asString)
                .filter(required -> !value.has(required))
                .forEach(required -> found.add(where + " lacks " + required));
        value.properties().forEach(member -> {
            JsonNode property = schema.path("properties").path(member.getKey());
            if (!property.isMissingNode()) {
                compare(where + "." + member.getKey(), "", property, member.getValue(), found);
            } else if (value.path("@type").asString(name).equals(name)) {
                // A member of a subclass, which says so by another @type, is an extension that TM Forum allows.
                found.add(where + "." + member.getKey() + " is not published");
            }
        });
    }

    private static void compareValue(String where, JsonNode schema, JsonNode value, List<String> found) {
        boolean fits = switch (schema.path("type").asString("")) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> true;
        };
        if (!fits) {
            found.add(where + " is no " + schema.path("type").asString());
        }
        List<String> allowed = schema.path("enum").values().stream()
                .map(one -> one.asString().trim())
                .toList();
        if (!allowed.isEmpty() && !allowed.contains(value.asString(""))) {
            found.add(where + " is " + value + ", not one of " + allowed);
        }
    }
}
