package bo.comteco.postventa.adapter.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator answers as a real QGIS Server does whose layers are kept in UTM, also where that is wrong. */
@NeedsQgisServer
class QgisServerLikenessTest {

    private static final String WFS = "SERVICE=WFS&VERSION=1.1.0&";
    private static final String FEATURES = WFS + "REQUEST=GetFeature&OUTPUTFORMAT=GeoJSON&SRSNAME=EPSG:4326&";
    private static final String NEAR = "BBOX=-66.1515,-17.395,-66.1495,-17.393";

    /** A terminal there has a null. */
    private static final String UNKNOWN = "BBOX=-66.1515,-17.386,-66.1495,-17.384";

    @RegisterExtension
    static final QgisServer QGIS = QgisServer.ofLayersIn("EPSG:32719");

    @RegisterExtension
    static final SimulatedQgis SIMULATED = new SimulatedQgis();

    static Stream<String> queries() {
        return Stream.of(layers(), boxes(), formats(), pages(), filters(), refusals())
                .flatMap(queries -> queries);
    }

    private static Stream<String> layers() {
        return Stream.concat(
                Stream.of("distrito", "armario", "nap", "tap", "cobertura_dth")
                        .flatMap(layer -> Stream.of(
                                WFS + "REQUEST=DescribeFeatureType&TYPENAME=" + layer, FEATURES + "TYPENAME=" + layer)),
                Stream.of(WFS + "REQUEST=DescribeFeatureType", WFS + "REQUEST=DescribeFeatureType&TYPENAME=nothing"));
    }

    private static Stream<String> boxes() {
        return Stream.of(
                        "TYPENAME=tap&" + NEAR + ",EPSG:4326",
                        "TYPENAME=tap&" + NEAR,
                        "TYPENAME=tap&BBOX=",
                        "TYPENAME=tap&BBOX=-17.395,-66.1515,-17.393,-66.1495,EPSG:4326",
                        "TYPENAME=distrito&BBOX=-66.157,-17.3935,-66.157,-17.3935,EPSG:4326",
                        "TYPENAME=distrito&BBOX=-66.171,-17.3935,-66.157,-17.3935,EPSG:4326",
                        "TYPENAME=distrito&BBOX=-66.157001,-17.393501,-66.156999,-17.393499,EPSG:4326",
                        "TYPENAME=distrito&BBOX=-66.195001,-17.375001,-66.194999,-17.374999,EPSG:4326",
                        "TYPENAME=distrito&BBOX=-66.175001,-17.375001,-66.174999,-17.374999,EPSG:4326",
                        "TYPENAME=cobertura_dth&BBOX=-66.105001,-17.385001,-66.104999,-17.384999,EPSG:4326",
                        "TYPENAME=cobertura_dth&BBOX=-66.111,-17.391,-66.099,-17.379,EPSG:4326")
                .map(FEATURES::concat);
    }

    private static Stream<String> formats() {
        String there = "TYPENAME=tap&" + NEAR + ",EPSG:4326";
        return Stream.of(
                        "OUTPUTFORMAT=GeoJSON&" + there,
                        "OUTPUTFORMAT=GeoJSON&SRSNAME=&" + there,
                        "OUTPUTFORMAT=GeoJSON&TYPENAME=tap&MAXFEATURES=1",
                        "SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=&SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=GeoJason&SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=geojson&SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=application/json&SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=application/geo%2Bjson&SRSNAME=EPSG:4326&" + there,
                        "OUTPUTFORMAT=application/vnd.geo%2Bjson&SRSNAME=EPSG:4326&" + there)
                .map((WFS + "REQUEST=GetFeature&")::concat);
    }

    private static Stream<String> pages() {
        return Stream.of(
                        "MAXFEATURES=2",
                        "MAXFEATURES=2&STARTINDEX=3",
                        "MAXFEATURES=0",
                        "MAXFEATURES=some",
                        "STARTINDEX=7",
                        "STARTINDEX=first",
                        "COUNT=1&LIMIT=1")
                .map((FEATURES + "TYPENAME=tap&")::concat);
    }

    private static Stream<String> filters() {
        return Stream.of(
                        "\"free_ports\" > 0",
                        "free_ports > 0",
                        "FREE_PORTS > 0",
                        "\"free_ports\" > 2.5",
                        "\"free_ports\" = '0'",
                        "\"free_ports\" <> 0",
                        "\"free_ports\" > 0 AND \"free_ports\" < 3",
                        "\"free_ports\" != 0 OR \"code\" = 'TAP-0004'",
                        "\"code\" > 'TAP-0004'",
                        "\"code\" = 'tap-0004'",
                        "(\"free_ports\" > 0)",
                        "\"free_ports\" IS NULL",
                        "\"free_ports\" IS NOT NULL",
                        "\"puertos_libres\" > 0",
                        "\"puertos_libres\" <> 1",
                        "\"puertos_libres\" IS NULL",
                        "\"puertos_libres\" IS NOT NULL",
                        "\"free_ports\" >",
                        "\"free_ports\" > 0;\"x\"",
                        "")
                .map(filter -> ",EPSG:4326&EXP_FILTER="
                        + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20"))
                .flatMap(filter -> Stream.of(NEAR + filter, UNKNOWN + filter))
                .map((FEATURES + "TYPENAME=tap&")::concat);
    }

    private static Stream<String> refusals() {
        return Stream.of(
                FEATURES + "MAXFEATURES=1",
                FEATURES + "TYPENAME=nothing",
                FEATURES + "TYPENAME=TAP",
                FEATURES + "TYPENAME=tap&BBOX=1,2,3",
                FEATURES + "TYPENAME=tap&BBOX=1,2,3,x",
                FEATURES + "TYPENAME=tap&BBOX=1,2,3,4,5,6",
                FEATURES + "TYPENAME=tap&BBOX=-66.1,-17.3,-66.2,-17.4,EPSG:4326",
                FEATURES + "TYPENAME=tap&BBOX=1,2,3,4&FILTER=%3CFilter/%3E",
                FEATURES + "TYPENAME=tap&BBOX=1,2,3,4&FEATUREID=tap.1",
                WFS + "REQUEST=Forecast",
                WFS + "TYPENAME=tap",
                "SERVICE=XYZ&VERSION=1.1.0&REQUEST=GetCapabilities");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theyAnswerAlike(String query) {
        var real = WfsAnswer.to(QGIS.url(), query);
        var simulated = WfsAnswer.to(SIMULATED.url(), query);

        assertThat(simulated.gist()).as(real.body()).isEqualTo(real.gist());
        assertThat(simulated.status()).isEqualTo(real.status());
        assertThat(simulated.contentType()).isEqualTo(real.contentType());
    }
}
