package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The kinds of fact that one look at something answers, each with what it reads of it.
 *
 * @param <S> what is looked at
 */
final class Aspects<S> {

    private final Map<FactKind<?>, Aspect<S>> aspects = new LinkedHashMap<>();

    private interface Aspect<S> {
        Fact answer(FactQuery query, S seen, Instant at);
    }

    /** Also answers a kind, whenever that is. */
    <T> Aspects<S> with(FactKind<T> kind, Function<S, T> reading) {
        return with(kind, (seen, at) -> reading.apply(seen));
    }

    /** Also answers a kind, as of the time the fact bears. */
    <T> Aspects<S> with(FactKind<T> kind, BiFunction<S, Instant, T> reading) {
        aspects.put(kind, (query, seen, at) -> query.answered(kind, reading.apply(seen, at), at));
        return this;
    }

    Set<FactKind<?>> kinds() {
        return Set.copyOf(aspects.keySet());
    }

    /** The answers to questions of these kinds. */
    List<Fact> of(S seen, List<FactQuery> queries, Instant at) {
        return queries.stream().map(query -> answer(query, seen, at)).toList();
    }

    private Fact answer(FactQuery query, S seen, Instant at) {
        var aspect = aspects.get(query.kind());
        if (aspect == null) {
            throw new IllegalArgumentException("nothing here answers " + query.kind());
        }
        return aspect.answer(query, seen, at);
    }
}
