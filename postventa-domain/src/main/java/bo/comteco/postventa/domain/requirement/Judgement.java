package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.Set;
import java.util.function.Function;

/** How a requirement is judged: a function behind a name; equal by name. */
public final class Judgement {

    private final String name;
    private final Function<Known, Verdict> function;
    private final Set<FactKind<?>> reads;

    private Judgement(String name, Function<Known, Verdict> function, Set<FactKind<?>> reads) {
        this.name = name;
        this.function = function;
        this.reads = reads;
    }

    /**
     * A judgement over what is known, attestations included.
     *
     * @param reads the kinds of fact it needs; while one is missing the requirement is pending
     */
    public static Judgement judgement(String name, Function<Known, Verdict> function, FactKind<?>... reads) {
        return new Judgement(name, function, Set.of(reads));
    }

    public String name() {
        return name;
    }

    /** The kinds of fact that it needs. */
    public Set<FactKind<?>> reads() {
        return reads;
    }

    Verdict of(Known known) {
        for (var kind : reads) {
            if (!known.knows(kind)) {
                return new Verdict.Pending(kind.system());
            }
        }
        return function.apply(known.reading(reads));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement judgement && name.equals(judgement.name);
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
