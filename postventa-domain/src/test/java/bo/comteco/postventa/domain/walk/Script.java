package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people and systems say on a walk: answers by node, facts by kind, results by kind of effect. What holds only on
 * some paths hangs on an edge: a path that takes this edge has it from the start, so a fact that is found early may be
 * what a late edge needs. Of two that say something of the same, the later edge of the path holds. Immutable.
 */
public final class Script {

    private final Map<String, Answers> answers;
    private final Map<String, Function<FactQuery, Value>> facts;
    private final Map<String, Answers> results;
    private final List<Along> deviations;

    private record Along(Path.Edge edge, Script script) {}

    private Script(
            Map<String, Answers> answers,
            Map<String, Function<FactQuery, Value>> facts,
            Map<String, Answers> results,
            List<Along> deviations) {
        this.answers = answers;
        this.facts = facts;
        this.results = results;
        this.deviations = deviations;
    }

    /** Nothing said yet. A node without answers is completed with none. */
    public static Script script() {
        return new Script(Map.of(), Map.of(), Map.of(), List.of());
    }

    /** What is captured, or attested, at a node. */
    public Script answering(String node, Answers given) {
        var more = new HashMap<>(answers);
        more.put(node, given);
        return new Script(more, facts, results, deviations);
    }

    /** What a system says, whatever it is asked with. */
    public <T> Script finding(FactKind<T> kind, T thing) {
        return findingBy(kind, query -> thing);
    }

    /** What a system says, by what it is asked with. */
    public <T> Script findingBy(FactKind<T> kind, Function<FactQuery, T> answer) {
        var more = new HashMap<>(facts);
        more.put(kind.name(), query -> kind.write(answer.apply(query)));
        return new Script(answers, more, results, deviations);
    }

    /** What a system gives back for an effect; otherwise a {@code number} made of the kind's name. */
    public Script resulting(EffectKind kind, Answers result) {
        var more = new HashMap<>(results);
        more.put(kind.name(), result);
        return new Script(answers, facts, more, deviations);
    }

    /** What is otherwise on paths that take this outcome at this node. */
    public Script on(String node, Enum<?> outcome, Script otherwise) {
        var more = new ArrayList<>(deviations);
        more.add(new Along(new Path.Edge(node, outcome.name()), otherwise));
        return new Script(answers, facts, results, more);
    }

    /** This script, but for what the other says; without what hangs on edges: for a {@link Scene}. */
    public Script otherwise(Script other) {
        return overlaid(other);
    }

    /** This script with all that holds on a path. */
    Script along(Path path) {
        var script = new Script(answers, facts, results, List.of());
        for (var edge : path.edges()) {
            for (var deviation : deviations) {
                if (deviation.edge().equals(edge)) {
                    script = script.overlaid(deviation.script().along(path));
                }
            }
        }
        return script;
    }

    /** What hangs on edges, each by itself: for a {@link Storm}, which takes them in any mixture. */
    List<Script> variations() {
        return deviations.stream()
                .flatMap(deviation ->
                        Stream.concat(Stream.of(deviation.script()), deviation.script().variations().stream()))
                .toList();
    }

    /** Whether it says what a system finds of this kind. */
    boolean saysOf(FactKind<?> kind) {
        return facts.containsKey(kind.name());
    }

    private Script overlaid(Script other) {
        return new Script(
                overlaid(answers, other.answers),
                overlaid(facts, other.facts),
                overlaid(results, other.results),
                List.of());
    }

    private static <V> Map<String, V> overlaid(Map<String, V> below, Map<String, V> above) {
        var all = new HashMap<>(below);
        all.putAll(above);
        return all;
    }

    Answers answersAt(String node) {
        return answers.getOrDefault(node, Answers.none());
    }

    Value answer(FactQuery query) {
        var answer = facts.get(query.kind().name());
        if (answer == null) {
            throw new AssertionError("the script does not say what a system finds for " + query);
        }
        return answer.apply(query);
    }

    /** What systems answer to some questions at a moment. */
    List<Fact> answers(List<FactQuery> queries, Instant at) {
        return queries.stream()
                .map(query -> new Fact(query.kind().name(), query.with(), answer(query), at))
                .toList();
    }

    Answers resultOf(EffectKind kind) {
        return results.getOrDefault(kind.name(), Answers.none().with("number", kind.name() + "-1"));
    }
}
