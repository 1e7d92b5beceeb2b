package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * The simulator, back at its seed before each test, and a client that speaks with it. What they said to each other is
 * held against the published files after each test.
 */
final class SimulatedSmartflex implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final SeedData SEED = SeedData.of(TODAY);

    private final SmartflexSimulator simulator = SmartflexSimulator.start(0, SEED);
    private final TmfClient client = clientWaiting(Duration.ofSeconds(20));

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        forgetTraffic();
    }

    /** Begins a new journal; what stood in the old one is held against the published files. */
    void forgetTraffic() {
        var traffic = simulator.journal().entries();
        simulator.journal().clear();
        PublishedTraffic.check(traffic);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    TmfClient client() {
        return client;
    }

    /** A client that waits so long for an answer. */
    TmfClient clientWaiting(Duration readTimeout) {
        return TmfClient.of(
                new SmartflexProperties(simulator.url(), Duration.ofSeconds(5), readTimeout, null),
                RestClient.builder());
    }

    SmartflexSimulator simulator() {
        return simulator;
    }

    void down() {
        simulator.refuseConnections();
    }

    void upAgain() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    /** Has the control API move an order or a ticket. */
    void control(String what, String body) {
        call("POST", what, body);
    }

    /** Changes how the simulator behaves. */
    void settings(String body) {
        call("PUT", "settings", body);
    }

    private void call(String method, String what, String body) {
        RestClient.create(simulator.url().toString())
                .method(HttpMethod.valueOf(method))
                .uri("/_control/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    /** What was posted to a collection, oldest first. */
    List<JournalEntry> posted(String collection) {
        return simulator.journal().entries("POST", collection);
    }
}
