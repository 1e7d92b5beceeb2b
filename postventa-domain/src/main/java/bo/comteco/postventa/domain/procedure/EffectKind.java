package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that is entered in another system: an order, a fault, a payment order, a message. Its content is a
 * function behind this name over what is known when its turn comes, so it may use what an earlier effect came to.
 * Equal by name.
 */
public final class EffectKind {

    /** In the content of an undoing: the key of what it undoes. */
    public static final String UNDONE_KEY = "undone-key";

    private final String name;
    private final SystemName system;
    private final Function<Known, Answers> content;
    private final Set<FactKind<?>> reads;
    private final @Nullable EffectKind undoing;
    private final @Nullable Message toldInstead;
    private final List<Promise> promises;

    private EffectKind(
            String name,
            SystemName system,
            Function<Known, Answers> content,
            Set<FactKind<?>> reads,
            @Nullable EffectKind undoing,
            @Nullable Message toldInstead,
            List<Promise> promises) {
        this.name = name;
        this.system = system;
        this.content = content;
        this.reads = reads;
        this.undoing = undoing;
        this.toldInstead = toldInstead;
        this.promises = List.copyOf(promises);
    }

    /** The undoing of another kind; its content is the key and the result of what it undoes. */
    public static EffectKind undoing(String name, SystemName system) {
        return new EffectKind(
                name, system, known -> Answers.none(), Set.of(), null, Message.of("undo.failed." + name), List.of());
    }

    /** Starts the description of a kind. */
    public static Described effect(
            String name, SystemName system, Function<Known, Answers> content, FactKind<?>... reads) {
        return new Described(name, system, content, Set.of(reads));
    }

    /** Every kind says what undoes it, or what the adviser is told because nothing does. */
    public static final class Described {

        private final String name;
        private final SystemName system;
        private final Function<Known, Answers> content;
        private final Set<FactKind<?>> reads;

        private Described(String name, SystemName system, Function<Known, Answers> content, Set<FactKind<?>> reads) {
            this.name = name;
            this.system = system;
            this.content = content;
            this.reads = reads;
        }

        public EffectKind undoneBy(EffectKind undoing) {
            return new EffectKind(name, system, content, reads, undoing, null, List.of());
        }

        public EffectKind neverUndone(String toldInstead) {
            return new EffectKind(name, system, content, reads, null, Message.of(toldInstead), List.of());
        }
    }

    public String name() {
        return name;
    }

    public SystemName system() {
        return system;
    }

    /** The kinds of fact that its content carries. */
    public Set<FactKind<?>> reads() {
        return reads;
    }

    /** What is entered. */
    public Answers content(Known known) {
        return content.apply(known.reading(reads));
    }

    /** What undoes it. */
    public Optional<EffectKind> undoing() {
        return Optional.ofNullable(undoing);
    }

    /** What the adviser is told when it stays behind. */
    public Optional<Message> toldInstead() {
        return Optional.ofNullable(toldInstead);
    }

    /** The same kind, with what the client counts on once it is entered. */
    public EffectKind promising(Promise... what) {
        return new EffectKind(name, system, content, reads, undoing, toldInstead, List.of(what));
    }

    /** What the client counts on once it is entered; watched after the request's end. */
    public List<Promise> promises() {
        return promises;
    }

    /** Entered only where a rule of the live trail had this outcome. */
    public <O extends Enum<O>> OwedEffect when(Rule<O> rule, O outcome) {
        return OwedEffect.of(this).when(rule, outcome);
    }

    /** Sent outside the order: the request goes on meanwhile. */
    public OwedEffect afterwards() {
        return OwedEffect.of(this).afterwards();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectKind kind && name.equals(kind.name);
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
