package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.Collection;
import java.util.stream.Collectors;

/** What layers there are, and of which fields: GetCapabilities and DescribeFeatureType. */
final class FeatureTypes {

    private static final String XML = "text/xml; charset=utf-8";

    private FeatureTypes() {}

    static Answer capabilities(Collection<Layer> layers) {
        return Answer.text(
                200,
                XML,
                layers.stream()
                        .map(layer ->
                                "  <FeatureType><Name>%1$s</Name><Title>%1$s</Title><DefaultSRS>EPSG:32719</DefaultSRS></FeatureType>"
                                        .formatted(layer.name()))
                        .collect(Collectors.joining(
                                "\n",
                                "<WFS_Capabilities version=\"1.1.0\" xmlns=\"http://www.opengis.net/wfs\">\n <FeatureTypeList>\n",
                                "\n </FeatureTypeList>\n</WFS_Capabilities>\n")));
    }

    static Answer describe(Collection<Layer> layers) {
        return Answer.text(
                200,
                XML,
                layers.stream()
                        .map(FeatureTypes::complexType)
                        .collect(Collectors.joining(
                                "\n",
                                "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\" xmlns:gml=\"http://www.opengis.net/gml\""
                                        + " xmlns:qgs=\"http://www.qgis.org/gml\" targetNamespace=\"http://www.qgis.org/gml\""
                                        + " elementFormDefault=\"qualified\" version=\"1.0\">\n",
                                "\n</schema>\n")));
    }

    private static String complexType(Layer layer) {
        String geometry = layer.features().isEmpty()
                ? "GeometryPropertyType"
                : layer.features().get(0).geometry().gmlType();
        String elements = layer.fields().stream()
                .map(field ->
                        "   <element name=\"%s\" type=\"%s\" nillable=\"true\"/>".formatted(field.name(), field.type()))
                .collect(Collectors.joining("\n"));
        return """
               <element name="%1$s" type="qgs:%1$sType" substitutionGroup="gml:_Feature"/>
               <complexType name="%1$sType"><complexContent><extension base="gml:AbstractFeatureType"><sequence>
                  <element name="geometry" type="gml:%2$s" minOccurs="0" maxOccurs="1"/>
               %3$s
               </sequence></extension></complexContent></complexType>""".formatted(layer.name(), geometry, elements);
    }
}
