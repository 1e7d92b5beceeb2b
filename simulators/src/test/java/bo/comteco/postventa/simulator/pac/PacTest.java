package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A PAC of its own for each test. */
abstract class PacTest {

    static final String ASKED = """
            {"concept": "CALL_DETAIL", "customer": "CUS-0002", "product": "PRD-0002", "line": "44000002",
             "name": "Bruno de Prueba 0002", "identification": "9000002", "months": ["2026-09", "2026-10"],
             "amount": "24.00", "adviser": "asesora1", "office": "OF-01"}
            """;

    static final String WHO = "{\"adviser\": \"asesora1\", \"office\": \"OF-01\"}";

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    PacSimulator pac;
    Caller caller;

    @BeforeEach
    void start() {
        pac = PacSimulator.start(0, SEED);
        caller = new Caller(pac.url());
    }

    @AfterEach
    void stop() {
        pac.close();
    }

    HttpResponse<String> issue(String key, String body) {
        return caller.call("POST", "/invoices", body, Map.of("Idempotency-Key", key));
    }

    HttpResponse<String> annul(String number) {
        return caller.call("POST", "/invoices/" + number + "/annulment", WHO, Map.of("Idempotency-Key", "annul-1"));
    }

    static String typeOf(HttpResponse<String> response) {
        return Caller.tree(response).path("type").asString("");
    }
}
