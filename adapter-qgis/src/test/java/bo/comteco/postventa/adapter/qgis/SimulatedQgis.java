package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.qgis.QgisSimulator;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The simulator, back at its seed before each test. */
final class SimulatedQgis implements BeforeEachCallback, AfterAllCallback {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    private final QgisSimulator simulator = QgisSimulator.start(0, SEED);

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    /** An adapter that has asked nothing yet. */
    WfsCoverage network() {
        return network(Duration.ofSeconds(20));
    }

    /** One that waits so long. */
    WfsCoverage network(Duration readTimeout) {
        return WfsCoverage.of(properties(simulator.url(), readTimeout), RestClient.builder());
    }

    /** The starting values, with this address. */
    static QgisProperties properties(URI url, Duration readTimeout) {
        return new QgisProperties(url, Duration.ofSeconds(5), readTimeout, 1.25, 60, 150, 700, 2400, 5500, 5500, 6875);
    }

    static Position at(NamedPosition named) {
        return FeasibilitySuite.at(named);
    }

    /** Where its WFS is. */
    URI url() {
        return simulator.url();
    }

    void suffer(Fault fault) {
        simulator.faults().add(fault);
    }

    void recover() {
        simulator.faults().clear();
    }

    void down() {
        simulator.refuseConnections();
    }

    void upAgain() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    /** Changes what a layer publishes. */
    void layer(String layer, String body) {
        put("layers/" + layer, body);
    }

    /** Changes a feature's values. */
    void feature(String layer, String code, String body) {
        put("features/" + layer + "/" + code, body);
    }

    /** What was asked since the start or the last call of this, oldest first. */
    List<JournalEntry> asked() {
        var entries = simulator.journal().entries();
        simulator.journal().clear();
        return entries;
    }

    private void put(String what, String body) {
        RestClient.create(simulator.root().toString())
                .method(HttpMethod.PUT)
                .uri("/_control/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
