package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The control calls that change what is published. */
final class ProjectControl {

    private final PublishedProject project;

    ProjectControl(PublishedProject project) {
        this.project = project;
    }

    Optional<Answer> answer(Request request) {
        String[] parts = request.path().split("/", -1);
        Optional<ObjectNode> body = Json.parseObject(request.body());
        if (!request.method().equals("PUT") || parts.length < 4 || body.isEmpty() || !project.has(parts[3])) {
            return Optional.empty();
        }
        if (parts[2].equals("layers") && parts.length == 4) {
            return Optional.of(changeLayer(parts[3], body.get()));
        }
        if (parts[2].equals("features") && parts.length == 5) {
            return changeFeature(parts[3], parts[4], body.get());
        }
        return Optional.empty();
    }

    private Answer changeLayer(String layer, ObjectNode body) {
        if (body.has("hiddenFields")) {
            project.hide(
                    layer,
                    body.path("hiddenFields").values().stream()
                            .map(name -> name.asString(""))
                            .collect(Collectors.toSet()));
        }
        if (body.has("published")) {
            project.publish(layer, body.path("published").asBoolean(true));
        }
        return Answer.empty(204);
    }

    private Optional<Answer> changeFeature(String layer, String code, ObjectNode body) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        body.properties().forEach(change -> values.put(change.getKey(), value(change.getValue())));
        return project.change(layer, code, values).map(feature -> Answer.empty(204));
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return node.isIntegralNumber() ? (Object) node.asInt() : node.asString("");
    }
}
