package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.domain.call.OutgoingCall;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InMemoryCallRecordsTest implements CallRecordsContract {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final OutgoingCall FIRST =
            new OutgoingCall(Instant.parse("2026-11-03T14:15:00Z"), "79000001", Duration.ofSeconds(65));
    private static final OutgoingCall SECOND =
            new OutgoingCall(Instant.parse("2026-11-04T20:00:00Z"), "44990001", Duration.ofSeconds(5));

    private final InMemoryCallRecords records =
            new InMemoryCallRecords().holding(line(), OCTOBER).holding(line(), NOVEMBER, SECOND, FIRST);

    @Test
    void whatIsDroppedIsNotHeldAnyMore() {
        records.drop(line(), OCTOBER);

        assertThat(answer(records.monthsHeld(line()))).containsExactly(NOVEMBER);
        assertThat(answer(records.calls(line(), OCTOBER, call -> {}))).isEmpty();
    }

    @Override
    public CallRecords records() {
        return records;
    }

    @Override
    public String line() {
        return "44000002";
    }

    @Override
    public Map<YearMonth, List<OutgoingCall>> calls() {
        return Map.of(OCTOBER, List.of(), NOVEMBER, List.of(FIRST, SECOND));
    }

    @Override
    public YearMonth monthNotHeld() {
        return YearMonth.of(2026, 1);
    }

    @Override
    public TroubledSystem system() {
        return records;
    }
}
