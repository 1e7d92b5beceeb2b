package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.request.Effect.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The effects of one request, in their order. They are sent one at a time, those marked <em>afterwards</em> apart; an
 * undoing is an effect of its own, and what was entered last is undone first. Mutable only while a state is being built.
 */
final class EffectLedger {

    private final long request;
    private final List<Effect> effects;

    EffectLedger(long request) {
        this(request, List.of());
    }

    private EffectLedger(long request, List<Effect> effects) {
        this.request = request;
        this.effects = new ArrayList<>(effects);
    }

    EffectLedger copy() {
        return new EffectLedger(request, effects);
    }

    List<Effect> all() {
        return List.copyOf(effects);
    }

    Effect get(int seq) {
        return effects.get(seq);
    }

    Optional<Effect> find(String key) {
        return effects.stream().filter(effect -> effect.key().equals(key)).findFirst();
    }

    // ---- owing and sending

    void queue(String node, int arrival, OwedEffect terms) {
        queue(node, arrival, terms, null);
    }

    private void queue(String node, int arrival, OwedEffect terms, @Nullable Integer undoes) {
        int seq = effects.size();
        var key = new EffectKey(request, node, seq).toString();
        effects.add(Effect.queued(seq, key, node, terms, arrival, undoes));
    }

    private void set(Effect effect) {
        effects.set(effect.seq(), effect);
    }

    /** Gives every effect its turn whose turn has come. */
    void promote(Supplier<Known> known) {
        // also by an undoing that had its turn before the one that it was put in front of
        boolean blocked = effects.stream().anyMatch(effect -> effect.status().isOpen() && !effect.afterwards());
        for (int seq = 0; seq < effects.size(); seq++) {
            var effect = effects.get(seq);
            if (effect.status() == EffectStatus.QUEUED && (effect.afterwards() ? !waitsForItsNode(effect) : !blocked)) {
                effect = give(next(effect), known);
            }
            blocked |= effect.status().isOpen() && !effect.afterwards();
        }
    }

    /** Whose turn it is in truth: what was found entered late is undone before what was entered before it. */
    private Effect next(Effect turn) {
        return turn.undoes() == null || turn.afterwards()
                ? turn
                : effects.stream()
                        .filter(effect -> effect.status() == EffectStatus.QUEUED && !effect.afterwards())
                        .max(Comparator.comparingInt(Effect::undone))
                        .orElse(turn);
    }

    private boolean waitsForItsNode(Effect effect) {
        return of(effect.node(), effect.arrival())
                .anyMatch(other -> other.seq() < effect.seq()
                        && !other.afterwards()
                        && (other.status() == EffectStatus.QUEUED || other.status() == EffectStatus.OWED));
    }

    private Effect give(Effect turn, Supplier<Known> known) {
        if (turn.undoes() == null) {
            enter(turn, turn.kind().content(known.get()));
        } else {
            var undone = get(turn.undone());
            set(turn.owed(undone.result().with(EffectKind.UNDONE_KEY, undone.key())));
        }
        return get(turn.seq());
    }

    private void enter(Effect effect, Answers content) {
        var earlier =
                effects.stream().filter(other -> isRepeatedBy(effect, other)).findFirst();
        if (earlier.isPresent() && earlier.get().content().equals(content)) {
            set(earlier.get().takenOver(effect.arrival()));
            set(effect.become(EffectStatus.VOID));
        } else if (effect.isPayment()
                && content.findMoney(Kind.Pay.AMOUNT).filter(Money::isZero).isPresent()) {
            set(effect.become(EffectStatus.VOID));
        } else {
            set(earlier.map(other -> effect.owed(content).replacing(other.seq()))
                    .orElseGet(() -> effect.owed(content)));
        }
    }

    /** Whether another effect is what this one would be: it drifts, or stays because nothing undoes it. */
    private boolean isRepeatedBy(Effect effect, Effect other) {
        boolean there = other.stands() || other.status() == EffectStatus.OWED;
        boolean stays =
                other.wanted() == Wanted.NO && undoingOf(other).allMatch(u -> u.status() == EffectStatus.REFUSED);
        return there
                && (other.wanted() == Wanted.ADRIFT || stays)
                && other.undoes() == null
                && other.node().equals(effect.node())
                && other.kind().equals(effect.kind());
    }

    private Stream<Effect> undoingOf(Effect effect) {
        return effects.stream().filter(other -> other.undone() == effect.seq());
    }

    // ---- what became of them

    void report(Effect effect, EffectReport.Result result, Answers data) {
        switch (result) {
            case ENTERED, PAID -> stand(effect, data);
            case NEVER_ENTERED -> set(effect.become(EffectStatus.VOID));
            case REFUSED, REJECTED, EXPIRED -> fail(effect, EffectStatus.REFUSED, data);
            case GIVEN_UP -> fail(effect, EffectStatus.GIVEN_UP, data);
            // what may be there has no substitute: both might be
            case GIVEN_UP_UNCERTAIN -> set(effect.came(EffectStatus.GIVEN_UP_UNCERTAIN, data));
        }
    }

    private void stand(Effect effect, Answers data) {
        set(effect.came(EffectStatus.STANDING, data));
        if (effect.undoes() != null) {
            set(get(effect.undoes()).become(EffectStatus.UNDONE));
        } else if (effect.status() != EffectStatus.OWED) {
            takeBack(get(effect.seq()));
        } else if (effect.replaces() != null && get(effect.replaces()).wanted() == Wanted.ADRIFT) {
            takeBack(get(effect.replaces()));
        }
    }

    private void fail(Effect effect, EffectStatus status, Answers data) {
        set(effect.came(status, data));
        substituteOf(effect)
                .ifPresent(substitute -> queue(
                        effect.node(),
                        effect.arrival(),
                        OwedEffect.of(substitute).afterwards()));
    }

    /** What takes the place of an effect that fails while it is owed and wanted. */
    Optional<EffectKind> substituteOf(Effect effect) {
        return effect.status() == EffectStatus.OWED && effect.wanted() == Wanted.YES
                ? effect.terms().findSubstitute()
                : Optional.empty();
    }

    // ---- what is no longer wanted

    /** Takes back what is affected, last first: what stands is undone, what is owed abandoned, what was not sent void. */
    void undo(Predicate<Effect> affected) {
        for (int seq = effects.size() - 1; seq >= 0; seq--) {
            var effect = effects.get(seq);
            if (effect.undoes() == null && effect.wanted() != Wanted.NO && affected.test(effect)) {
                takeBack(effect);
            }
        }
    }

    private void takeBack(Effect effect) {
        switch (effect.status()) {
            case QUEUED -> set(effect.become(EffectStatus.VOID).wanted(Wanted.NO));
            case OWED -> set(effect.become(EffectStatus.ABANDONED).wanted(Wanted.NO));
            case STANDING -> {
                set(effect.wanted(Wanted.NO));
                effect.kind()
                        .undoing()
                        .ifPresent(undoing ->
                                queue(effect.node(), effect.arrival(), undoing(effect, undoing), effect.seq()));
            }
            case ABANDONED, REFUSED, GIVEN_UP, GIVEN_UP_UNCERTAIN, VOID, UNDONE -> {
                // nothing stands
            }
        }
    }

    /** The client may fetch a refund days later; nothing else waits for that. */
    private static OwedEffect undoing(Effect effect, EffectKind undoing) {
        var owed = OwedEffect.of(undoing);
        return effect.isPayment() ? owed.afterwards() : owed;
    }

    /** After a changed fact nothing is undone at once. */
    void drift(Set<String> nodes) {
        for (var effect : all()) {
            if (effect.undoes() == null && effect.wanted() == Wanted.YES && nodes.contains(effect.node())) {
                set(
                        effect.status() == EffectStatus.QUEUED
                                ? effect.become(EffectStatus.VOID)
                                : effect.wanted(Wanted.ADRIFT));
            }
        }
    }

    // ---- what can be asked

    private Stream<Effect> of(String node, int arrival) {
        return effects.stream().filter(effect -> effect.isOf(node, arrival));
    }

    /** Whether everything that a node waits for, since it was reached, stands. */
    boolean isDone(String node, int arrival) {
        return of(node, arrival)
                .allMatch(effect -> effect.afterwards()
                        || effect.status() == EffectStatus.STANDING
                        || effect.status() == EffectStatus.VOID);
    }

    /** What is to be sent, or looked for. */
    List<Effect> due() {
        return effects.stream().filter(effect -> effect.status().isOpen()).toList();
    }

    /** What stands, or may stand, in another system, and is not being undone. */
    Optional<Effect> entered() {
        return effects.stream()
                .filter(effect -> effect.wanted() != Wanted.NO
                        && (effect.stands() || (effect.undoes() == null && effect.status() == EffectStatus.OWED)))
                .findFirst();
    }

    /** Kinds of fact that what stands carries: they are not found anew. */
    Set<FactKind<?>> carried() {
        var kinds = new HashSet<FactKind<?>>();
        effects.stream()
                .filter(effect -> effect.stands() && effect.wanted() != Wanted.NO)
                .forEach(effect -> kinds.addAll(effect.kind().reads()));
        return kinds;
    }

    /** Results of what stands, by kind. */
    Map<String, Answers> results() {
        var results = new HashMap<String, Answers>();
        effects.stream()
                .filter(effect -> effect.stands() && effect.wanted() == Wanted.YES)
                .forEach(effect -> results.put(effect.kind().name(), effect.result()));
        return results;
    }

    /** What the adviser is told of what stays behind: nothing undoes it, or what undoes it failed. */
    List<Message> leftBehind() {
        return effects.stream()
                .filter(effect -> effect.stands() && effect.wanted() == Wanted.NO)
                .flatMap(effect -> Stream.concat(
                        effect.kind().toldInstead().stream(),
                        undoingOf(effect)
                                .filter(undoing -> undoing.status().hasFailed())
                                .flatMap(undoing -> undoing.kind().toldInstead().stream())))
                .distinct()
                .toList();
    }
}
