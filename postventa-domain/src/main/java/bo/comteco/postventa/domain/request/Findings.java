package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What systems said last, one fact a kind. One that is <em>to be found anew</em> is kept, so that what was decided on it
 * can be compared with what is found next, but no rule sees it.
 */
final class Findings {

    private final Map<String, FactKind<?>> kinds;
    private final Map<String, Fact> facts;
    private final Map<String, Instant> anewSince;

    Findings(Map<String, FactKind<?>> kinds) {
        this(kinds, Map.of(), Map.of());
    }

    private Findings(Map<String, FactKind<?>> kinds, Map<String, Fact> facts, Map<String, Instant> anewSince) {
        this.kinds = kinds;
        this.facts = new LinkedHashMap<>(facts);
        this.anewSince = new HashMap<>(anewSince);
    }

    Findings copy() {
        return new Findings(kinds, facts, anewSince);
    }

    /**
     * Takes what a system said.
     *
     * @throws IllegalArgumentException when the procedure reads no such kind
     */
    void take(Fact fact) {
        if (!kinds.containsKey(fact.kind())) {
            throw new IllegalArgumentException("nothing reads facts of kind '" + fact.kind() + "'");
        }
        facts.put(fact.kind(), fact);
        anewSince.remove(fact.kind());
    }

    /** Some kinds, and what they are asked with, are to be found anew from a moment on. */
    void findAnew(Collection<FactKind<?>> some, Instant since) {
        for (var kind : some) {
            anewSince.put(kind.name(), since);
            findAnew(kind.facts(), since);
        }
    }

    /** Whether a fact could be taken for one of its kind: not older than what is known, nor than the wish for a new one. */
    boolean isNews(Fact fact) {
        var known = facts.get(fact.kind());
        var since = anewSince.get(fact.kind());
        return (known == null || !fact.at().isBefore(known.at()))
                && (since == null || !fact.at().isBefore(since));
    }

    boolean has(FactKind<?> kind) {
        return facts.containsKey(kind.name());
    }

    /** Whether this very question was answered, and need not be asked anew. */
    boolean answers(FactQuery query) {
        var fact = facts.get(query.kind().name());
        return fact != null
                && !anewSince.containsKey(fact.kind())
                && fact.askedWith().equals(query.with());
    }

    /** Whether the last fact of this kind was found before a moment. */
    boolean isOlder(FactKind<?> kind, Instant than) {
        var fact = facts.get(kind.name());
        return fact != null && fact.at().isBefore(than);
    }

    /**
     * Whether what is known now speaks against what was known then. An answer to a question that was asked with other
     * captured fields is about something else; one asked with other facts is not.
     */
    boolean contradict(Fact then) {
        var now = facts.get(then.kind());
        var kind = kinds.get(then.kind());
        return kind != null
                && now != null
                && !anewSince.containsKey(then.kind())
                && !now.value().equals(then.value())
                && apart(kind.facts(), now).equals(apart(kind.facts(), then));
    }

    private static Answers apart(List<FactKind<?>> inputs, Fact fact) {
        var captured = new ArrayList<>(fact.askedWith().values().keySet());
        inputs.forEach(input -> captured.remove(input.name()));
        return fact.askedWith().only(captured);
    }

    /** The last facts of some kinds, as far as there are any. */
    List<Fact> of(Collection<FactKind<?>> some) {
        var found = new ArrayList<Fact>();
        for (var kind : some) {
            var fact = facts.get(kind.name());
            if (fact != null) {
                found.add(fact);
            }
        }
        return found;
    }

    /** What rules see, by kind. */
    Map<String, Value> values() {
        var values = new HashMap<String, Value>();
        facts.forEach((kind, fact) -> {
            if (!anewSince.containsKey(kind)) {
                values.put(kind, fact.value());
            }
        });
        return values;
    }

    Map<String, Fact> all() {
        return Map.copyOf(facts);
    }
}
