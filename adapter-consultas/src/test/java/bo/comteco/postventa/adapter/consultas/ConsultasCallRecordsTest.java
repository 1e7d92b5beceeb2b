package bo.comteco.postventa.adapter.consultas;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.LineCalls;
import bo.comteco.postventa.testkit.port.CallRecordsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsultasCallRecordsTest implements CallRecordsContract {

    @RegisterExtension
    static final SimulatedConsultas CONSULTAS = new SimulatedConsultas();

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LineCalls SEED = LineCalls.of(SimulatedConsultas.SEED);

    private final TroubledConsultas system = new TroubledConsultas(CONSULTAS);
    private final CallRecords records = CONSULTAS.records();

    @Test
    void aLongMonthIsReadPageByPageAndHandedOverBeforeTheNext() {
        var busy = "44000011";
        var expected = SEED.calls(busy, OCTOBER).size();
        var pagesAtTheFirstCalls = CONSULTAS.journal().size();
        var asked = new TreeMap<Integer, Integer>();

        var month = answer(records.calls(
                busy,
                OCTOBER,
                call -> asked.merge(CONSULTAS.journal().size() - pagesAtTheFirstCalls, 1, Integer::sum)));

        assertThat(month).hasValueSatisfying(read -> assertThat(read.count()).isEqualTo(expected));
        assertThat(asked.headMap(asked.lastKey()))
                .isNotEmpty()
                .allSatisfy((page, calls) -> assertThat(calls).isEqualTo(100));
        assertThat(CONSULTAS.journal()).extracting(JournalEntry::query).startsWith("limit=100", "limit=100&after=c100");
    }

    @Override
    public CallRecords records() {
        return system.records();
    }

    @Override
    public String line() {
        return "44000007";
    }

    @Override
    public Map<YearMonth, List<OutgoingCall>> calls() {
        var calls = new TreeMap<YearMonth, List<OutgoingCall>>();
        for (var month : SEED.months(line())) {
            calls.put(
                    month,
                    SEED.calls(line(), month).stream()
                            .map(call -> new OutgoingCall(
                                    OffsetDateTime.parse(call.path("at").asString())
                                            .toInstant(),
                                    call.path("called").asString(),
                                    Duration.ofSeconds(call.path("seconds").asInt())))
                            .toList());
        }
        return calls;
    }

    @Override
    public YearMonth monthNotHeld() {
        return YearMonth.of(2026, 5);
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
