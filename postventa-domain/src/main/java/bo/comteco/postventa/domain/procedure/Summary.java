package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.Set;
import java.util.function.Function;

/** What a client is shown before agreeing, and what a form prints: a function behind a name; equal by name. */
public final class Summary {

    private final String name;
    private final Function<Known, Sheet> function;
    private final Set<FactKind<?>> reads;

    private Summary(String name, Function<Known, Sheet> function, Set<FactKind<?>> reads) {
        this.name = name;
        this.function = function;
        this.reads = reads;
    }

    /** A summary that reads the given kinds of fact. */
    public static Summary summary(String name, Function<Known, Sheet> function, FactKind<?>... reads) {
        return new Summary(name, function, Set.of(reads));
    }

    public String name() {
        return name;
    }

    public Set<FactKind<?>> reads() {
        return reads;
    }

    public Sheet of(Known known) {
        return function.apply(known.reading(reads));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary summary && name.equals(summary.name);
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
