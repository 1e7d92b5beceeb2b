package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls by Consultas, of which one page at a time is in memory. */
final class ConsultasCallRecords implements CallRecords {

    private static final int MOST_PAGES = 2000;

    private final ConsultasClient consultas;
    private final int pageSize;

    ConsultasCallRecords(ConsultasClient consultas, int pageSize) {
        this.consultas = consultas;
        this.pageSize = pageSize;
    }

    @Override
    public Reply<List<YearMonth>> monthsHeld(String line) {
        return Silence.orAnswer(() -> consultas
                .get(MonthsResource.PATH, line)
                .as(MonthsResource.class)
                .map(months -> months.of(line))
                .orElse(List.of()));
    }

    @Override
    public Reply<Optional<MonthOfCalls>> calls(String line, YearMonth month, Consumer<OutgoingCall> each) {
        return Silence.orAnswer(() -> read(line, month, new MonthReading(month, each)));
    }

    private Optional<MonthOfCalls> read(String line, YearMonth month, MonthReading reading) {
        var page = page(line, month, null);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            var calls = page.get().of(line, month);
            calls.forEach(reading::take);
            var next = page.get().findNext();
            if (next.isEmpty()) {
                return Optional.of(reading.end());
            }
            if (calls.isEmpty()) {
                break;
            }
            page = page(line, month, next.get());
            if (page.isEmpty()) {
                throw new Silence("GET " + CallsPage.PATH + ": the month was dropped while it was read");
            }
            if (page.get().findNext().equals(next)) {
                break;
            }
        }
        throw new Silence("GET " + CallsPage.PATH + " has no end");
    }

    private Optional<CallsPage> page(String line, YearMonth month, @Nullable String after) {
        var first = CallsPage.PATH + "?limit={limit}";
        var answer = after == null
                ? consultas.get(first, line, month, pageSize)
                : consultas.get(first + "&after={after}", line, month, pageSize, after);
        return answer.as(CallsPage.class);
    }
}
