package bo.comteco.postventa.adapter.smartflex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The definitions of a published Swagger 2 file, as far as a request is held against them. */
final class PublishedSchema {

    private static final Map<String, List<String>> TYPES = Map.of(
            "string", List.of("STRING"),
            "boolean", List.of("BOOLEAN"),
            "integer", List.of("NUMBER"),
            "number", List.of("NUMBER"),
            "array", List.of("ARRAY"),
            "object", List.of("OBJECT"));

    private final JsonNode definitions;

    private PublishedSchema(JsonNode definitions) {
        this.definitions = definitions;
    }

    static PublishedSchema in(Path folder, String api) {
        try (var files = Files.list(folder)) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(api))
                    .findFirst()
                    .orElseThrow();
            return new PublishedSchema(
                    Json.MAPPER.readTree(Files.readString(file)).path("definitions"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a request is not as published: an unknown member, a missing one, another type, an unknown constant. */
    List<String> differences(String definition, JsonNode sent) {
        var differences = new ArrayList<String>();
        compare(definition, resolve(definition), sent, differences);
        return differences;
    }

    private void compare(String at, JsonNode schema, JsonNode sent, List<String> differences) {
        if (schema.has("$ref")) {
            compare(at, resolve(schema.path("$ref").asString().replaceFirst(".*/", "")), sent, differences);
            return;
        }
        String type = schema.path("type").asString("");
        if (TYPES.containsKey(type)
                && !TYPES.get(type).contains(sent.getNodeType().name())) {
            differences.add(at + " should be " + type + ", is " + sent.getNodeType());
            return;
        }
        var constants = schema.path("enum");
        if (constants.isArray()
                && constants.values().stream()
                        .noneMatch(one -> one.asString().strip().equals(sent.asString("")))) {
            differences.add(at + " can't be " + sent);
        }
        if (sent.isArray()) {
            sent.values().forEach(element -> compare(at + "[]", schema.path("items"), element, differences));
        } else if (sent.isObject() && schema.has("properties")) {
            members(at, schema, sent, differences);
        }
    }

    private void members(String at, JsonNode schema, JsonNode sent, List<String> differences) {
        schema.path("required").values().stream()
                .map(required -> required.asString(""))
                .filter(required -> !sent.has(required))
                .forEach(missing -> differences.add(at + " lacks " + missing));
        sent.properties().forEach(member -> {
            var published = schema.path("properties").path(member.getKey());
            if (published.isMissingNode()) {
                differences.add(at + " has " + member.getKey());
            } else {
                compare(at + "." + member.getKey(), published, member.getValue(), differences);
            }
        });
    }

    private JsonNode resolve(String definition) {
        var found = definitions.path(definition);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("no definition " + definition);
        }
        return found;
    }
}
