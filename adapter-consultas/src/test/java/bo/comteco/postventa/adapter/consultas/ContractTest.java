package bo.comteco.postventa.adapter.consultas;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.LineCalls;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the adapter asks and what the simulator answers is what {@code docs/wire/consultas.openapi.yaml} says. */
class ContractTest {

    @RegisterExtension
    static final SimulatedConsultas CONSULTAS = new SimulatedConsultas();

    private static final Contract CONTRACT = new Contract();

    private final ConsultasCallRecords records = CONSULTAS.records();

    @Test
    void everyLineOfTheSeedIsAskedForAndShownAsTheDocumentSays() {
        for (String line : LineCalls.of(SimulatedConsultas.SEED).lines()) {
            records.monthsHeld(line);
            records.calls(line, YearMonth.of(2026, 10), call -> {});
        }

        assertThat(CONSULTAS.journal())
                .hasSizeGreaterThan(60)
                .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(200));
        assertAsTheDocumentSays();
    }

    @Test
    void whatIsNotHeldIsSaidAsTheDocumentSays() {
        records.monthsHeld("40000000");
        records.calls("40000000", YearMonth.of(2026, 10), call -> {});
        records.calls("44000002", YearMonth.of(2026, 1), call -> {});

        assertThat(CONSULTAS.journal())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(404));
        assertAsTheDocumentSays();
    }

    @Test
    void theDocumentTellsWhatBreaksIt() {
        records.calls("44000002", YearMonth.of(2026, 10), call -> {});
        var entry = CONSULTAS.journal().get(0);

        assertThat(CONTRACT.differences(answering(entry, entry.answer().replace("\"calls\"", "\"llamadas\""))))
                .isNotEmpty();
        assertThat(CONTRACT.differences(
                        answering(entry, entry.answer().replaceFirst("\"seconds\":[0-9]+", "\"seconds\":-1"))))
                .isNotEmpty();
        assertThat(CONTRACT.differences(answering(entry, entry.answer().replaceFirst("-04:00", ""))))
                .isNotEmpty();
    }

    private static JournalEntry answering(JournalEntry entry, String answer) {
        assertThat(answer).isNotEqualTo(entry.answer());
        return new JournalEntry(
                entry.number(),
                entry.time(),
                entry.method(),
                entry.path(),
                entry.query(),
                entry.body(),
                entry.status(),
                answer,
                entry.fault());
    }

    private static void assertAsTheDocumentSays() {
        assertThat(CONSULTAS.journal())
                .allSatisfy(entry -> assertThat(CONTRACT.differences(entry))
                        .as(entry.method() + " " + entry.path())
                        .isEmpty());
    }
}
