package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.pac.PacSimulator;
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

/** The simulator, back at its seed before each test, and a client that speaks with it. */
final class SimulatedPac implements BeforeEachCallback, AfterAllCallback {

    private final PacSimulator simulator = PacSimulator.start(0, SeedData.of(LocalDate.of(2026, 11, 24)));
    private final PacClient client = clientWaiting(Duration.ofSeconds(20));

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    PacClient client() {
        return client;
    }

    /** A client that waits so long for an answer. */
    PacClient clientWaiting(Duration readTimeout) {
        return PacClient.of(
                new PacProperties(simulator.url(), Duration.ofSeconds(5), readTimeout, null), RestClient.builder());
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

    /** The same in short: method and status, which is 0 where the connection was closed. */
    List<String> inShort() {
        return journal().stream()
                .map(entry -> entry.method() + " " + entry.status())
                .toList();
    }

    void forget() {
        simulator.journal().clear();
    }
}
