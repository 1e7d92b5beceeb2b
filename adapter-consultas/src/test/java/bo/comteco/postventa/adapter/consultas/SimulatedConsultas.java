package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.simulator.consultas.ConsultasSimulator;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The simulator, back at its seed before each test, and the role filled by it. */
final class SimulatedConsultas implements BeforeEachCallback, AfterAllCallback {

    static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    private static final int PAGE = 100;

    private final ConsultasSimulator simulator = ConsultasSimulator.start(0, SEED);

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    ConsultasCallRecords records() {
        return recordsWaiting(Duration.ofSeconds(20));
    }

    /** The role, waiting so long for an answer. */
    ConsultasCallRecords recordsWaiting(Duration readTimeout) {
        var properties = new ConsultasProperties(simulator.url(), Duration.ofSeconds(5), readTimeout, PAGE, null);
        return new ConsultasCallRecords(ConsultasClient.of(properties, RestClient.builder()), PAGE);
    }

    void befall(Fault fault) {
        simulator.faults().add(fault);
    }

    void down() {
        simulator.refuseConnections();
    }

    void upAgain() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    /** Has the control API do something. */
    void control(String method, String what, String body) {
        RestClient.create(simulator.url().toString())
                .method(HttpMethod.valueOf(method))
                .uri("/_control/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    /** What was asked so far, oldest first. */
    List<JournalEntry> journal() {
        return simulator.journal().entries();
    }
}
