package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
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

    private Rule(String name, Class<O> outcomes, Function<Known, O> function, Set<FactKind<?>> reads) {
        this.name = name;
        this.outcomes = outcomes;
        this.function = function;
        this.reads = reads;
    }

    /** A rule that reads the given kinds of fact; they are found out before it is asked. */
    public static <O extends Enum<O>> Rule<O> rule(
            String name, Class<O> outcomes, Function<Known, O> function, FactKind<?>... reads) {
        return new Rule<>(name, outcomes, function, Set.of(reads));
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
