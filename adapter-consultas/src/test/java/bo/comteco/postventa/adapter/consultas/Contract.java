package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.simulator.http.JournalEntry;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.serialization.DefaultNodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The published OpenAPI document: what was asked and answered is held against it. */
final class Contract {

    private static final String AT = "https://postventa.example/consultas.openapi.yaml";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(), building -> building.schemas(Map.of(AT, read())));
    private final JsonNode document = DefaultNodeReader.builder().build().readTree(read(), InputFormat.YAML);

    /** An operation of the document, and where in it it stands. */
    private record Operation(String pointer, JsonNode node) {}

    /** Where a request, or the answer to it, is not as the document says. */
    List<String> differences(JournalEntry entry) {
        var operation = operation(entry.method(), entry.path());
        if (operation.isEmpty()) {
            return List.of("not in the document: " + entry.method() + " " + entry.path());
        }
        var differences = new ArrayList<String>();
        var body = operation.get().node().path("requestBody");
        if (!body.isMissingNode()) {
            var pointer = operation.get().pointer() + "/requestBody/content/" + escaped(JSON) + "/schema";
            differences.addAll(differences(pointer, entry.body()));
        } else if (!entry.body().isEmpty()) {
            differences.add("a body where none is");
        }
        differences.addAll(differences(operation.get(), Objects.requireNonNull(entry.status()), entry.answer()));
        return differences;
    }

    private List<String> differences(Operation operation, int status, String answer) {
        var responses = operation.node().path("responses");
        var response = responses.has("" + status) ? "" + status : "default";
        var resolved = responses.path(response).has("$ref")
                ? responses.path(response).path("$ref").asString().substring(1)
                : operation.pointer() + "/responses/" + response;
        if (response.equals("default") && status < 400) {
            return List.of("a status that is not in the document: " + status);
        }
        var type = document.at(resolved).path("content").has(JSON) ? JSON : PROBLEM;
        return differences(resolved + "/content/" + escaped(type) + "/schema", answer);
    }

    private List<String> differences(String pointer, String body) {
        // a place in an address stands in the document's own keys, where a fragment can't hold it as it is
        var fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return registry.getSchema(SchemaLocation.of(AT + "#" + fragment)).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Optional<Operation> operation(String method, String path) {
        var verb = method.toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(one -> path.matches(one.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .filter(one -> one.getValue().has(verb))
                .map(one -> new Operation(
                        "/paths/" + escaped(one.getKey()) + "/" + verb,
                        one.getValue().path(verb)))
                .findFirst();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "wire", "consultas.openapi.yaml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
