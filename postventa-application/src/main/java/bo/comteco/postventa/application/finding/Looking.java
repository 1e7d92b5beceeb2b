package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.DryRun;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds out what systems say now, for somebody who only looks: each question is asked once, and a silent system is not
 * waited for again. Of one use, in one thread.
 */
public final class Looking implements DryRun.Finding {

    private final Function<List<FactQuery>, List<Fact>> asking;
    private final Map<FactQuery, Optional<Fact>> answers = new HashMap<>();

    /** Asks by a function that gives the answers of those systems that do. */
    Looking(Function<List<FactQuery>, List<Fact>> asking) {
        this.asking = asking;
    }

    @Override
    public Known find(Known known, Set<FactKind<?>> kinds) {
        var now = known;
        while (true) {
            var found = answers(now, kinds);
            if (found.isEmpty()) {
                return now;
            }
            now = now.finding(found);
        }
    }

    private List<Fact> answers(Known known, Set<FactKind<?>> kinds) {
        var queries = open(kinds, known).map(known::query).distinct().toList();
        var unasked =
                queries.stream().filter(query -> !answers.containsKey(query)).toList();
        if (!unasked.isEmpty()) {
            unasked.forEach(query -> answers.put(query, Optional.empty()));
            var byQuestion = new LinkedHashMap<String, FactQuery>();
            unasked.forEach(query -> byQuestion.put(query.kind().name(), query));
            asking.apply(unasked)
                    .forEach(fact -> Optional.ofNullable(byQuestion.get(fact.kind()))
                            .filter(query -> query.with().equals(fact.askedWith()))
                            .ifPresent(query -> answers.put(query, Optional.of(fact))));
        }
        return queries.stream()
                .flatMap(query -> answers.getOrDefault(query, Optional.empty()).stream())
                .toList();
    }

    /** Of some kinds those that are not known, or what they are asked with where that is not. */
    private static Stream<FactKind<?>> open(Collection<FactKind<?>> kinds, Known known) {
        return kinds.stream()
                .filter(kind -> !known.knows(kind))
                .flatMap(kind -> kind.facts().stream().allMatch(known::knows)
                        ? Stream.<FactKind<?>>of(kind)
                        : open(kind.facts(), known));
    }
}
