package bo.comteco.postventa.simulator.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the wire document's third section, and the refusals of its second. */
class SilentWrongAnswersTest extends QgisTest {

    private static final String NEAR = around(NamedPosition.FULL_TAP_THEN_FREE, 0.001);

    @Test
    void aFieldThatDoesNotExistMakesEveryFeatureVanish() {
        HttpResponse<String> response = filtered("\"puertos_libres\" > 0");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(codes(response)).isEmpty();
        assertThat(codes(filtered("\"puertos_libres\" IS NOT NULL"))).isEmpty();
        assertThat(codes(filtered("\"puertos_libres\" IS NULL"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&OUTPUTFORMAT=GeoJason"})
    void anUnknownFormatIsAnsweredAsGml(String format) {
        HttpResponse<String> response =
                wfs("REQUEST=GetFeature&TYPENAME=tap&SRSNAME=EPSG:4326&BBOX=" + NEAR + ",EPSG:4326" + format);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml; subtype=gml"));
        assertThat(response.body()).contains("TAP-0004", "<wfs:FeatureCollection");
    }

    @Test
    void aMissingReferenceSystemFindsNothing() {
        HttpResponse<String> response =
                wfs("REQUEST=GetFeature&TYPENAME=tap&OUTPUTFORMAT=GeoJSON&BBOX=" + NEAR + ",EPSG:4326");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(codes(response)).isEmpty();
        assertThat(codes(wfs("REQUEST=GetFeature&TYPENAME=tap&OUTPUTFORMAT=GeoJSON&MAXFEATURES=1")))
                .as("without a box")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-66.157,-17.3935,-66.157,-17.3935",
                "-66.171,-17.3935,-66.157,-17.3935",
                "-66.157,-17.3935,-66.157,-17.39"
            })
    void aBoxWithoutAnAreaFindsNothing(String flat) {
        HttpResponse<String> response = features("distrito", flat, "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(codes(response)).isEmpty();
    }

    @Test
    void latitudeFirstFindsNothing() {
        assertThat(codes(features("tap", "-17.395,-66.152,-17.393,-66.149", "")))
                .isEmpty();
    }

    @Test
    void aFilterInSeveralParenthesesIsNoFilter() {
        assertThat(codes(filtered("(\"free_ports\" > 0) AND (\"free_ports\" < 8)")))
                .hasSize(2);
        assertThat(codes(filtered("(\"free_ports\" > 0)"))).containsExactly("TAP-0005");
    }

    @Test
    void anUnreadableLayerFailsAllOrIsSilentlyEmpty() {
        qgis.faults().add(Fault.of(FaultKind.BAD_LAYERS).times(1));
        HttpResponse<String> broken = features("nap", NEAR, "");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("<ServerException>Layer(s) not valid</ServerException>");

        qgis.faults()
                .add(Fault.of(FaultKind.IGNORED_BAD_LAYERS)
                        .asking("TYPENAME=tap")
                        .times(1));
        HttpResponse<String> empty = features("tap", NEAR, "");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(codes(empty)).isEmpty();
        assertThat(codes(features("tap", NEAR, ""))).hasSize(2);

        qgis.faults().add(Fault.of(FaultKind.IGNORED_BAD_LAYERS).times(1));
        assertThat(wfs("REQUEST=DescribeFeatureType&TYPENAME=tap").body())
                .contains("name=\"geometry\"")
                .doesNotContain("free_ports");
    }

    @Test
    void gmlComesOnDemandThoughGeoJsonWasAskedFor() {
        qgis.faults().add(Fault.of(FaultKind.GML).times(1));

        assertThat(features("tap", NEAR, "").body()).startsWith("<wfs:FeatureCollection");
        assertThat(qgis.journal().entries())
                .singleElement()
                .extracting(entry -> entry.fault())
                .isEqualTo("gml");
    }

    @Test
    void aFieldThatIsNotPublishedAnyMoreIsMissingEverywhere() {
        caller.call("PUT", "/_control/layers/tap", "{\"hiddenFields\": [\"free_ports\"]}");

        assertThat(wfs("REQUEST=DescribeFeatureType&TYPENAME=tap").body()).doesNotContain("free_ports");
        assertThat(Caller.tree(features("tap", NEAR, ""))
                        .at("/features/0/properties")
                        .has("free_ports"))
                .isFalse();
        assertThat(codes(filtered("\"free_ports\" > 0"))).isEmpty();

        caller.call("PUT", "/_control/layers/tap", "{\"hiddenFields\": []}");
        assertThat(codes(filtered("\"free_ports\" > 0"))).containsExactly("TAP-0005");
    }

    @Test
    void aLayerThatIsWithdrawnIsUnknown() {
        caller.call("PUT", "/_control/layers/tap", "{\"published\": false}");

        assertThat(features("tap", NEAR, "").statusCode()).isEqualTo(400);
        assertThat(wfs("REQUEST=GetCapabilities").body())
                .contains("<Name>nap</Name>")
                .doesNotContain("<Name>tap</Name>");
    }

    @Test
    void aTerminalFillsUpOnDemandUntilTheReset() {
        assertThat(caller.call("PUT", "/_control/features/tap/TAP-0005", "{\"free_ports\": 0}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(codes(filtered("\"free_ports\" > 0"))).isEmpty();
        assertThat(caller.call("PUT", "/_control/features/tap/TAP-9999", "{\"free_ports\": 0}")
                        .statusCode())
                .isEqualTo(404);

        caller.post("/_control/reset", "");
        assertThat(codes(filtered("\"free_ports\" > 0"))).containsExactly("TAP-0005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REQUEST=GetFeature",
                "REQUEST=GetFeature&TYPENAME=nothing",
                "REQUEST=GetFeature&TYPENAME=tap&BBOX=1,2,3",
                "REQUEST=GetFeature&TYPENAME=tap&BBOX=1,2,3,x",
                "REQUEST=GetFeature&TYPENAME=tap&BBOX=-66.1,-17.3,-66.2,-17.4,EPSG:4326",
                "REQUEST=GetFeature&TYPENAME=tap&MAXFEATURES=some",
                "REQUEST=GetFeature&TYPENAME=tap&STARTINDEX=first",
                "REQUEST=GetFeature&TYPENAME=tap&BBOX=1,2,3,4&FILTER=%3CFilter/%3E",
                "REQUEST=GetFeature&TYPENAME=tap&BBOX=1,2,3,4&FEATUREID=tap.1",
                "REQUEST=GetFeature&TYPENAME=tap&EXP_FILTER=%22free_ports%22%20%3E",
                "REQUEST=GetFeature&TYPENAME=tap&EXP_FILTER=%22free_ports%22%20IN%20(1,2)"
            })
    void whatIsMalformedIsRefusedWithAReport(String parameters) {
        HttpResponse<String> response = wfs(parameters);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/xml; charset=utf-8");
        assertThat(response.body()).contains("<ServiceException code=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST=Forecast", "TYPENAME=tap"})
    void whatIsNoRequestIsNotImplemented(String parameters) {
        HttpResponse<String> response = wfs(parameters);

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.body()).contains("<ServiceException code=\"OperationNotSupported\">");
    }

    private HttpResponse<String> filtered(String expression) {
        return features("tap", NEAR, "&EXP_FILTER=" + Caller.encoded(expression));
    }
}
