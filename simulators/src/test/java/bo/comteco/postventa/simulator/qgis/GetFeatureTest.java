package bo.comteco.postventa.simulator.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GetFeatureTest extends QgisTest {

    @Test
    void terminalsInABoxComeAsGeoJsonLongitudeFirst() {
        HttpResponse<String> response = features("tap", around(NamedPosition.HFC_NEAR, 0.001), "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/vnd.geo+json; charset=utf-8");
        JsonNode collection = Caller.tree(response);
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features")).hasSize(1);
        assertThat(collection.at("/features/0/id").asString()).isEqualTo("tap.1");
        assertThat(collection.at("/features/0/properties/free_ports").asInt()).isEqualTo(6);
        assertThat(collection.at("/features/0/geometry/type").asString()).isEqualTo("Point");
        assertThat(collection.at("/features/0/geometry/coordinates/0").asDouble())
                .isBetween(-66.156, -66.155);
        assertThat(collection.at("/features/0/geometry/coordinates/1").asDouble())
                .isBetween(-17.399, -17.398);
    }

    @Test
    void aFilterByFreePortsLeavesOutFullAndUnknownOnes() {
        String full = around(NamedPosition.FULL_TAP_THEN_FREE, 0.001);
        String free = "&EXP_FILTER=" + Caller.encoded("\"free_ports\" > 0");

        assertThat(codes(features("tap", full, ""))).containsExactlyInAnyOrder("TAP-0004", "TAP-0005");
        assertThat(codes(features("tap", full, free))).containsExactly("TAP-0005");
        assertThat(codes(features("tap", around(NamedPosition.UNKNOWN_PORTS, 0.001), free)))
                .isEmpty();
    }

    @Test
    void aNullIsWrittenAsOne() {
        JsonNode collection = Caller.tree(features("tap", around(NamedPosition.UNKNOWN_PORTS, 0.001), ""));

        assertThat(collection.at("/features/0/properties/free_ports").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HFC_NEAR, D-01",
        "FTTH_ONLY, D-02",
        "COPPER_ONLY, D-04",
        "VDSL, D-05",
        "NO_DSL_PORTS, D-06",
        "NO_NETWORK, D-07",
        "DTH_ONLY, ",
        "NOWHERE, "
    })
    void theDistrictOfAPointIsFoundByAVerySmallBox(NamedPosition position, String district) {
        HttpResponse<String> response = features("distrito", at(position), "");

        assertThat(codes(response)).isEqualTo(district == null ? java.util.List.of() : java.util.List.of(district));
    }

    @Test
    void whatLiesInABoxAroundADistrictIsNotAlwaysInTheDistrict() {
        assertThat(codes(features("distrito", "-66.195,-17.38,-66.194999,-17.379999", "")))
                .isEmpty();
        assertThat(codes(features("distrito", "-66.195,-17.40,-66.194999,-17.399999", "")))
                .containsExactly("D-03");
        assertThat(codes(features("distrito", "-66.175,-17.38,-66.174999,-17.379999", "")))
                .containsExactly("D-03");
    }

    @Test
    void aHoleOfTheCoverageIsNotCovered() {
        assertThat(codes(features("cobertura_dth", at(NamedPosition.DTH_SHADOW), "")))
                .isEmpty();
        assertThat(codes(features("cobertura_dth", at(NamedPosition.DTH_ONLY), "")))
                .containsExactly("DTH-1");
        assertThat(codes(features("cobertura_dth", "-66.111,-17.391,-66.099,-17.379", "")))
                .containsExactly("DTH-1");
    }

    @Test
    void aBoxFarFromEverythingIsEmptyAndStillAnAnswer() {
        HttpResponse<String> response = features("nap", around(NamedPosition.NOWHERE, 0.01), "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.tree(response).path("features").isArray()).isTrue();
        assertThat(codes(response)).isEmpty();
    }

    @Test
    void aLongAnswerComesByPages() {
        String all = "REQUEST=GetFeature&TYPENAME=tap&OUTPUTFORMAT=GeoJSON&SRSNAME=EPSG:4326";
        int total = codes(wfs(all)).size();

        assertThat(total).isGreaterThan(200);
        assertThat(codes(wfs(all + "&MAXFEATURES=150"))).hasSize(150);
        assertThat(codes(wfs(all + "&MAXFEATURES=150&STARTINDEX=150"))).hasSize(total - 150 > 150 ? 150 : total - 150);
        assertThat(codes(wfs(all + "&COUNT=3&LIMIT=3"))).hasSize(total);
    }

    @Test
    void polygonsComeClosedWithTheirHoles() {
        JsonNode areas = Caller.tree(features("cobertura_dth", at(NamedPosition.DTH_ONLY), ""));
        JsonNode rings = areas.at("/features/0/geometry/coordinates");

        assertThat(rings).hasSize(2);
        assertThat(rings.path(0).path(0)).isEqualTo(rings.path(0).path(4));
    }
}
