package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which months of a line's calls there are, and of those wanted how many calls and their digest (G.1, G.6). The calls
 * themselves are looked at and let go.
 */
public final class CallRecordFinder implements FactFinder {

    private final CallRecords records;

    public CallRecordFinder(CallRecords records) {
        this.records = records;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(CallDetailFacts.MONTHS_HELD, CallDetailFacts.CALLS);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var facts = new ArrayList<Fact>();
        for (var query : queries) {
            var reply = find(query, at);
            if (reply instanceof Reply.Silent<Fact> silent) {
                return Reply.silent(silent.system(), silent.trouble());
            }
            facts.add(((Reply.Answered<Fact>) reply).answer());
        }
        return Reply.answered(facts);
    }

    private Reply<Fact> find(FactQuery query, Instant at) {
        var line = query.input(CallDetailFacts.LINE_NUMBER);
        if (query.kind().equals(CallDetailFacts.MONTHS_HELD)) {
            return records.monthsHeld(line).map(months -> query.answered(CallDetailFacts.MONTHS_HELD, months, at));
        }
        return calls(line, query).map(months -> query.answered(CallDetailFacts.CALLS, months, at));
    }

    private Reply<List<MonthOfCalls>> calls(String line, FactQuery query) {
        var held = new ArrayList<MonthOfCalls>();
        for (var wanted : query.with().choices(CallDetailFields.MONTHS)) {
            var reply = records.calls(line, YearMonth.parse(wanted), call -> {});
            if (reply instanceof Reply.Silent<Optional<MonthOfCalls>> silent) {
                return Reply.silent(silent.system(), silent.trouble());
            }
            ((Reply.Answered<Optional<MonthOfCalls>>) reply).answer().ifPresent(held::add);
        }
        return Reply.answered(held);
    }
}
