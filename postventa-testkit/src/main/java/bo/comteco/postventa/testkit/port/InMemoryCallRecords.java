package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** Calls in memory. */
public final class InMemoryCallRecords extends InMemorySystem implements CallRecords {

    private final Map<String, NavigableMap<YearMonth, List<OutgoingCall>>> lines = new ConcurrentHashMap<>();

    public InMemoryCallRecords() {
        super(SystemName.CONSULTAS);
    }

    /** From now on these are a line's calls of a month, and all of them. */
    public InMemoryCallRecords holding(String line, YearMonth month, OutgoingCall... calls) {
        lines.computeIfAbsent(line, same -> new ConcurrentSkipListMap<>())
                .put(
                        month,
                        List.of(calls).stream()
                                .sorted(Comparator.comparing(OutgoingCall::at))
                                .toList());
        return this;
    }

    /** From now on a line's calls of a month are not held any more. */
    public void drop(String line, YearMonth month) {
        ofLine(line).remove(month);
    }

    @Override
    public Reply<List<YearMonth>> monthsHeld(String line) {
        return reply(() -> List.copyOf(ofLine(line).descendingKeySet()));
    }

    @Override
    public Reply<Optional<MonthOfCalls>> calls(String line, YearMonth month, Consumer<OutgoingCall> each) {
        return reply(() -> Optional.ofNullable(ofLine(line).get(month)).map(calls -> {
            calls.forEach(each);
            return new MonthOfCalls(month, calls.size(), CallDigest.of(calls));
        }));
    }

    private NavigableMap<YearMonth, List<OutgoingCall>> ofLine(String line) {
        return lines.getOrDefault(line, new ConcurrentSkipListMap<>());
    }
}
