package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Field;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.List;
import java.util.stream.Collectors;

/** Features as GML 3, which is answered where no known format was asked for. */
final class Gml {

    private Gml() {}

    static Answer of(Layer layer, List<Feature> features) {
        return Answer.text(
                200,
                "text/xml; subtype=gml/3.1.1; charset=utf-8",
                features.stream()
                        .map(feature -> member(layer, feature))
                        .collect(Collectors.joining(
                                "\n",
                                "<wfs:FeatureCollection xmlns:wfs=\"http://www.opengis.net/wfs\""
                                        + " xmlns:gml=\"http://www.opengis.net/gml\""
                                        + " xmlns:qgs=\"http://www.qgis.org/gml\">\n",
                                "\n</wfs:FeatureCollection>\n")));
    }

    private static String member(Layer layer, Feature feature) {
        String values = layer.fields().stream()
                .map(Field::name)
                .map(name -> "<qgs:%1$s>%2$s</qgs:%1$s>"
                        .formatted(
                                name,
                                Xml.escape(feature.value(name)
                                        .map(Object::toString)
                                        .orElse(""))))
                .collect(Collectors.joining());
        return "<gml:featureMember><qgs:%1$s gml:id=\"%1$s.%2$s\"><qgs:geometry>%3$s</qgs:geometry>%4$s</qgs:%1$s></gml:featureMember>"
                .formatted(layer.name(), feature.number(), feature.geometry().toGml(), values);
    }
}
