package bo.comteco.postventa.domain.form;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** A check of a form's answers, a function behind a name; equal by name. */
public final class Check {

    private final String name;
    private final BiFunction<Known, Answers, List<Complaint>> function;
    private final Set<FactKind<?>> reads;

    private Check(String name, BiFunction<Known, Answers, List<Complaint>> function, Set<FactKind<?>> reads) {
        this.name = name;
        this.function = function;
        this.reads = reads;
    }

    /**
     * A check that is named after what it holds ("end after start").
     *
     * @param function complaints about the answers given, none when they are right
     * @param reads the kinds of fact it looks at
     */
    public static Check check(String name, BiFunction<Known, Answers, List<Complaint>> function, FactKind<?>... reads) {
        return new Check(name, function, Set.of(reads));
    }

    public String name() {
        return name;
    }

    /** The kinds of fact that this check looks at. */
    public Set<FactKind<?>> reads() {
        return reads;
    }

    List<Complaint> complaints(Known known, Answers given) {
        return function.apply(known.reading(reads), given);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check check && name.equals(check.name);
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
