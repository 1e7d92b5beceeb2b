package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What decides an outcome from what is known: a function behind a name; equal by name.
 *
 * @param <O> its outcomes
 */
public final class Rule<O extends Enum<O>> {

    private final String name;
    private final Class<O> outcomes;
    private final Function<Known, O> function;
    private final Set<FactKind<?>> reads;
    private final Map<String, Function<Known, Message>> explanations;

    private Rule(
            String name,
            Class<O> outcomes,
            Function<Known, O> function,
            Set<FactKind<?>> reads,
            Map<String, Function<Known, Message>> explanations) {
        this.name = name;
        this.outcomes = outcomes;
        this.function = function;
        this.reads = reads;
        this.explanations = explanations;
    }

    /** A rule that reads the given kinds of fact; they are found out before it is asked. */
    public static <O extends Enum<O>> Rule<O> rule(
            String name, Class<O> outcomes, Function<Known, O> function, FactKind<?>... reads) {
        return new Rule<>(name, outcomes, function, Set.of(reads), Map.of());
    }

    /** The same rule, which says why when it comes to this outcome: what the client is told if the request ends by it. */
    public Rule<O> explaining(O outcome, Function<Known, Message> explanation) {
        var all = new HashMap<>(explanations);
        all.put(outcome.name(), explanation);
        return new Rule<>(name, outcomes, function, reads, Map.copyOf(all));
    }

    public String name() {
        return name;
    }

    /** The outcomes it can have. */
    public Class<O> outcomes() {
        return outcomes;
    }

    /** The kinds of fact that it reads. */
    public Set<FactKind<?>> reads() {
        return reads;
    }

    /** Its outcome. */
    public O decide(Known known) {
        return function.apply(known.reading(reads));
    }

    /** Why it came to an outcome, where it says so. */
    public Optional<Message> explain(String outcome, Known known) {
        return Optional.ofNullable(explanations.get(outcome))
                .map(explanation -> explanation.apply(known.reading(reads)));
    }

    /** Whether it says why it comes to an outcome. */
    public boolean explains(String outcome) {
        return explanations.containsKey(outcome);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule<?> rule && name.equals(rule.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
