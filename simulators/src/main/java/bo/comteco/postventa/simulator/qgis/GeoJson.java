package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.network.Box;
import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Field;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Features as GeoJSON. */
final class GeoJson {

    private GeoJson() {}

    static Answer of(Layer layer, List<Feature> features, Box box) {
        ObjectNode json = Json.object().put("type", "FeatureCollection");
        json.putArray("bbox").add(box.west()).add(box.south()).add(box.east()).add(box.north());
        ArrayNode array = json.putArray("features");
        features.forEach(feature -> array.add(feature(layer, feature)));
        return Answer.text(200, "application/vnd.geo+json; charset=utf-8", Json.write(json));
    }

    private static ObjectNode feature(Layer layer, Feature feature) {
        ObjectNode json = Json.object();
        json.set("geometry", feature.geometry().toGeoJson());
        json.put("id", layer.name() + "." + feature.number());
        ObjectNode properties = json.putObject("properties");
        for (Field field : layer.fields()) {
            properties.putPOJO(field.name(), feature.value(field.name()).orElse(null));
        }
        return json.put("type", "Feature");
    }
}
