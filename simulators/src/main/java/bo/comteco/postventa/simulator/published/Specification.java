package bo.comteco.postventa.simulator.published;

import bo.comteco.postventa.simulator.http.Json;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One published Swagger 2 file. What it does not name in an object is not published. */
final class Specification {

    private static final String AT = "https://postventa.example/";
    private static final String REFERENCE = "$ref";

    /** Swagger 2 as far as the files use it: beside JSON Schema it has examples, which ask nothing of a message. */
    private static final Dialect SWAGGER = Dialect.builder(Dialects.getDraft4())
            .keyword(new NonValidationKeyword("example"))
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    private final String file;
    private final String basePath;
    private final JsonNode document;
    private final SchemaRegistry registry;

    private Specification(String file, JsonNode document) {
        this.file = file;
        this.basePath = document.path("basePath").asString().replaceFirst("/$", "");
        this.document = document;
        document.path("definitions").forEach(Specification::close);
        this.registry = SchemaRegistry.withDefaultDialect(
                SWAGGER,
                building -> building.schemas(Map.of(AT + file, Json.write(document)))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    static Specification read(Path path) {
        try {
            return new Specification(
                    Objects.requireNonNull(path.getFileName()).toString(),
                    Json.parse(Files.readString(path)).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An unknown member is a difference, which a Swagger file alone does not say. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode open && schema.path("properties").isObject()) {
            open.put("additionalProperties", false);
            schema.path("properties").forEach(Specification::close);
        }
        if (schema.path("items").isObject()) {
            close(schema.path("items"));
        }
    }

    /** Its name in the folder. */
    String file() {
        return file;
    }

    /** Its short name, such as {@code TMF622}. */
    String api() {
        return file.replaceFirst("-.*", "");
    }

    boolean covers(String path) {
        return path.startsWith(basePath + "/");
    }

    /** What a method may do at a decoded path from the root; an id may have slashes. Empty where nothing is published. */
    Optional<JsonNode> operation(String method, String path) {
        var within = path.substring(basePath.length());
        return document.path("paths").properties().stream()
                .filter(one -> within.matches(one.getKey().replaceAll("\\{[A-Za-z]+}", ".+")))
                .map(one -> one.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /** The name of what a schema refers to, or of what its elements refer to. */
    static Optional<String> definition(JsonNode schema) {
        var reference = schema.path("items").has(REFERENCE) ? schema.path("items") : schema;
        return Optional.of(reference.path(REFERENCE).asString(""))
                .filter(text -> !text.isEmpty())
                .map(text -> text.replaceFirst(".*/", ""));
    }

    /** Where a message is not as its definition says. */
    List<Difference> differences(String definition, JsonNode message, Set<String> leftOut) {
        var schema = registry.getSchema(SchemaLocation.of(AT + file + "#/definitions/" + definition));
        return schema.validate(message).stream()
                .map(error -> difference(error, leftOut))
                .toList();
    }

    private Difference difference(com.networknt.schema.Error error, Set<String> leftOut) {
        var at = error.getInstanceLocation().toString().replaceAll("/\\d+(?=/|$)", "/*");
        return new Difference(
                api(),
                at,
                error.getKeyword(),
                Objects.requireNonNullElse(error.getProperty(), ""),
                at.isEmpty() ? leftOut : Set.of(),
                error.getMessage());
    }

    /** The schema at a path with dots, through arrays and references; empty where it is not published. */
    Optional<JsonNode> property(String definition, String dotted) {
        var schema = document.path("definitions").path(definition);
        for (String name : dotted.split("\\.", -1)) {
            schema = resolved(schema).path("properties").path(name);
        }
        return schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(schema));
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has(REFERENCE)) {
            return resolved(document.path("definitions").path(definition(schema).orElseThrow()));
        }
        return schema.has("items") ? resolved(schema.path("items")) : schema;
    }

    /** The members of a definition. */
    Set<String> members(String definition) {
        return Set.copyOf(
                document.path("definitions").path(definition).path("properties").propertyNames());
    }
}
