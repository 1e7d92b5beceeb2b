package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.web.client.RestClient;

/** The simulator, back at its seed before each test, and a client that speaks with it. */
final class SimulatedSmartflex implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Duration READ_TIMEOUT = Duration.ofMillis(700);

    private static final SeedData SEED = SeedData.of(TODAY);

    private final SmartflexSimulator simulator = SmartflexSimulator.start(0, SEED);
    private final TmfClient client = TmfClient.of(
            new SmartflexProperties(simulator.url(), Duration.ofSeconds(2), READ_TIMEOUT, null), RestClient.builder());

    @Override
    public void beforeAll(ExtensionContext context) {
        // The server must be up before the first test; it was started when this was made.
        client.get(CustomerResource.PATH + "/{id}", "warm-up");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    TmfClient client() {
        return client;
    }

    SmartflexSimulator simulator() {
        return simulator;
    }

    /** Has this happen to requests of a method from now on. */
    void suffer(FaultKind kind, String method) {
        simulator.faults().add(Fault.of(kind).on(method, ""));
    }

    void down() {
        simulator.refuseConnections();
    }

    void upAgain() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    /** What was posted to a collection, oldest first. */
    List<JournalEntry> posted(String collection) {
        return simulator.journal().entries("POST", collection);
    }
}
