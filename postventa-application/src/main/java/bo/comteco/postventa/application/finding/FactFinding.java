package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes a request forward: asks what it needs and brings it the answers, until it reaches a person, an effect or a
 * silent system. No transaction is open meanwhile.
 */
public final class FactFinding {

    private final Map<String, FactFinder> finders = new HashMap<>();
    private final InstantSource clock;

    public FactFinding(List<FactFinder> finders, InstantSource clock) {
        this.clock = clock;
        for (var finder : finders) {
            for (var kind : finder.kinds()) {
                if (this.finders.put(kind.name(), finder) != null) {
                    throw new IllegalArgumentException("two finders answer '" + kind + "'");
                }
            }
        }
    }

    /** Whether all of some kinds can be found out here. */
    public boolean answers(Collection<FactKind<?>> kinds) {
        return kinds.stream().allMatch(kind -> finders.containsKey(kind.name()));
    }

    /**
     * How far a request came.
     *
     * @param moved with all its new records
     * @param silences of the systems that did not answer
     */
    public record Reached(Moved moved, List<Reply.Silent<?>> silences) {
        public Reached {
            silences = List.copyOf(silences);
        }

        /** What happened at the systems that did not answer, for operators. */
        public String trouble() {
            return silences.stream()
                    .map(silent -> silent.system().title() + ": " + silent.trouble())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /** The moved request, taken as far as it goes. Each question is asked once. */
    public Reached forward(Moved moved) {
        var records = new ArrayList<StepRecord>(moved.records());
        var silences = new ArrayList<Reply.Silent<?>>();
        var request = moved.request();
        var asked = new HashSet<FactQuery>();
        while (true) {
            var open = request.needs().stream().filter(asked::add).toList();
            var facts = find(open, silences);
            if (facts.isEmpty()) {
                return new Reached(new Moved(request, records), silences);
            }
            var next = request.found(facts, clock.instant());
            records.addAll(next.records());
            request = next.request();
        }
    }

    /** Finds out for somebody who only looks. */
    public Looking looking() {
        return new Looking(queries -> find(queries, new ArrayList<>()));
    }

    private List<Fact> find(List<FactQuery> queries, List<Reply.Silent<?>> silences) {
        var byFinder = new LinkedHashMap<FactFinder, List<FactQuery>>();
        for (var query : queries) {
            var finder = finders.get(query.kind().name());
            if (finder == null) {
                throw new IllegalStateException("nobody answers '" + query.kind() + "'");
            }
            byFinder.computeIfAbsent(finder, f -> new ArrayList<>()).add(query);
        }
        var facts = new ArrayList<Fact>();
        byFinder.forEach((finder, theirs) -> {
            var reply = finder.find(theirs, clock.instant());
            if (reply instanceof Reply.Answered<List<Fact>> answered) {
                facts.addAll(answered.answer());
            } else {
                silences.add((Reply.Silent<List<Fact>>) reply);
            }
        });
        return facts;
    }
}
