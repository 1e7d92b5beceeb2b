package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A QGIS of its own for each test. */
abstract class QgisTest {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    QgisSimulator qgis;
    Caller caller;

    @BeforeEach
    void start() {
        qgis = QgisSimulator.start(0, SEED);
        caller = new Caller(qgis.root());
    }

    @AfterEach
    void stop() {
        qgis.close();
    }

    HttpResponse<String> wfs(String parameters) {
        return caller.get("/ows/?SERVICE=WFS&VERSION=1.1.0&" + parameters);
    }

    /** GetFeature as the wire document writes it. */
    HttpResponse<String> features(String layer, String box, String more) {
        return wfs("REQUEST=GetFeature&TYPENAME=" + layer
                + "&OUTPUTFORMAT=GeoJSON&SRSNAME=EPSG:4326&MAXFEATURES=500&BBOX=" + box + ",EPSG:4326" + more);
    }

    /** A box as small as the wire document has it. */
    static String at(NamedPosition named) {
        return around(named, 0.000001);
    }

    static String around(NamedPosition named, double degrees) {
        return String.format(
                Locale.ROOT,
                "%.7f,%.7f,%.7f,%.7f",
                named.position().longitude() - degrees,
                named.position().latitude() - degrees,
                named.position().longitude() + degrees,
                named.position().latitude() + degrees);
    }

    static List<String> codes(HttpResponse<String> response) {
        JsonNode features = Caller.tree(response).path("features");
        return features.values().stream()
                .map(feature -> feature.at("/properties/code").asString())
                .toList();
    }
}
