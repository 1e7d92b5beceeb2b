package bo.comteco.postventa.simulator.network;

import bo.comteco.postventa.simulator.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A layer as a GeoJSON file, {@code nap.geojson}, for who publishes the synthetic network with another server. GeoJSON
 * does not say what fields a layer has; a member {@code fields} of the collection does: their names and types, in order.
 */
public final class LayerFile {

    private LayerFile() {}

    /** Writes the layer into a folder, which has to be there. */
    public static Path write(Layer layer, Path folder) throws IOException {
        return Files.writeString(folder.resolve(layer.name() + ".geojson"), Json.write(collection(layer)) + "\n");
    }

    private static ObjectNode collection(Layer layer) {
        ObjectNode json = Json.object().put("type", "FeatureCollection").put("name", layer.name());
        ArrayNode fields = json.putArray("fields");
        layer.fields()
                .forEach(field -> fields.addObject().put("name", field.name()).put("type", field.type()));
        ArrayNode features = json.putArray("features");
        layer.features().forEach(feature -> features.add(feature(layer, feature)));
        return json;
    }

    private static ObjectNode feature(Layer layer, Feature feature) {
        ObjectNode json = Json.object().put("type", "Feature").put("id", feature.number());
        json.set("geometry", feature.geometry().toGeoJson());
        ObjectNode properties = json.putObject("properties");
        layer.fields()
                .forEach(field -> properties.putPOJO(
                        field.name(), feature.value(field.name()).orElse(null)));
        return json;
    }
}
