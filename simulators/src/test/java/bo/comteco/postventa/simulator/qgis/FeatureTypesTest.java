package bo.comteco.postventa.simulator.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

class FeatureTypesTest extends QgisTest {

    @Test
    void everyLayerIsPublished() throws Exception {
        String xml = wfs("REQUEST=GetCapabilities").body();

        assertThat(texts(xml, "//*[local-name()='FeatureType']/*[local-name()='Name']/text()"))
                .containsExactlyInAnyOrder("distrito", "armario", "nap", "tap", "cobertura_dth");
    }

    @ParameterizedTest
    @CsvSource({
        "distrito, geometry code name city",
        "armario, geometry code district total_pairs free_pairs dslam free_dsl_ports",
        "nap, geometry code district total_ports free_ports",
        "tap, geometry code district total_ports free_ports",
        "cobertura_dth, geometry code name"
    })
    void theFieldsOfALayerAreThoseOfTheDocument(String layer, String fields) throws Exception {
        String xml = wfs("REQUEST=DescribeFeatureType&TYPENAME=" + layer).body();

        assertThat(texts(xml, "//*[@name='" + layer + "Type']//*[local-name()='sequence']/*/@name"))
                .containsExactlyInAnyOrder(fields.split(" ", -1));
    }

    @Test
    void aLayerThatIsNotPublishedIsNotDescribed() throws Exception {
        String xml = wfs("REQUEST=DescribeFeatureType&TYPENAME=nothing").body();

        assertThat(texts(xml, "//*[local-name()='complexType']/@name")).isEmpty();
    }

    private static List<String> texts(String xml, String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getNodeValue());
        }
        return texts;
    }
}
