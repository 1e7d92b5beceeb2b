package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import java.util.ArrayList;
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
 * undoing is an effect of its own. Mutable only while a state is being built.
 */
final class EffectLedger {

    private final long request;
    private final List<Effect> effects;

    EffectLedger(long request) {
        this(request, new ArrayList<>());
    }

    private EffectLedger(long request, List<Effect> effects) {
        this.request = request;
        this.effects = effects;
    }

    EffectLedger copy() {
        return new EffectLedger(request, new ArrayList<>(effects));
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

    void queue(String node, OwedEffect owed, int arrival) {
        add(node, owed.kind(), arrival, owed.detached(), owed.substitute(), null);
    }

    void queueAfterwards(String node, EffectKind kind, int arrival) {
        add(node, kind, arrival, true, null, null);
    }

    private void add(
            String node,
            EffectKind kind,
            int arrival,
            boolean afterwards,
            @Nullable EffectKind substitute,
            @Nullable Integer undoes) {
        int seq = effects.size();
        effects.add(new Effect(
                seq,
                request + "/" + node + "/" + seq,
                node,
                kind,
                EffectStatus.QUEUED,
                Answers.none(),
                Answers.none(),
                arrival,
                afterwards,
                substitute,
                undoes,
                null,
                false));
    }

    void set(Effect effect) {
        effects.set(effect.seq(), effect);
    }

    /** Gives every effect its turn whose turn has come. */
    void promote(Supplier<Known> known) {
        boolean blocked = false;
        for (int seq = 0; seq < effects.size(); seq++) {
            if (effects.get(seq).status() == EffectStatus.QUEUED && !blocked) {
                activate(effects.get(seq), known);
            }
            var effect = effects.get(seq);
            blocked |= effect.status().isOpen() && !effect.afterwards();
        }
    }

    private void activate(Effect effect, Supplier<Known> known) {
        if (effect.undoes() != null) {
            var undone = effects.get(effect.undoes());
            set(effect.owed(undone.result().with(EffectKind.UNDONE_KEY, undone.key())));
            return;
        }
        var content = effect.kind().content(known.get());
        var earlier = effects.stream()
                .filter(other -> other.adrift()
                        && other.node().equals(effect.node())
                        && other.kind().equals(effect.kind())
                        && (other.standsToBeUndone() || other.status() == EffectStatus.OWED))
                .findFirst();
        if (earlier.isPresent() && earlier.get().content().equals(content)) {
            set(earlier.get().takenOver(effect.arrival()));
            set(effect.become(EffectStatus.VOID));
        } else {
            set(effect.owed(content));
            earlier.ifPresent(other -> set(effects.get(effect.seq()).replacing(other.seq())));
        }
    }

    /** Undoes what is affected, last first: what stands is undone, what is owed abandoned, what was not sent void. */
    List<Message> undo(Predicate<Effect> affected) {
        var told = new ArrayList<Message>();
        for (int seq = effects.size() - 1; seq >= 0; seq--) {
            var effect = effects.get(seq);
            if (effect.undoes() == null && affected.test(effect)) {
                undo(effect).ifPresent(told::add);
            }
        }
        return told;
    }

    private Optional<Message> undo(Effect effect) {
        switch (effect.status()) {
            case QUEUED -> set(effect.become(EffectStatus.VOID));
            case OWED -> set(effect.become(EffectStatus.ABANDONED));
            case STANDING -> {
                return undoStanding(effect);
            }
            default -> {
                // nothing stands
            }
        }
        return Optional.empty();
    }

    private Optional<Message> undoStanding(Effect effect) {
        var undoing = effect.kind().undoing();
        boolean asked =
                effects.stream().anyMatch(other -> Integer.valueOf(effect.seq()).equals(other.undoes()));
        if (undoing.isPresent() && !asked) {
            add(effect.node(), undoing.get(), effect.arrival(), false, null, effect.seq());
        }
        return effect.kind().toldInstead();
    }

    /** After a changed fact nothing is undone at once. */
    void driftFrom(Set<String> nodes) {
        for (var effect : all()) {
            if (effect.undoes() == null && nodes.contains(effect.node())) {
                if (effect.status() == EffectStatus.QUEUED) {
                    set(effect.become(EffectStatus.VOID));
                } else {
                    set(effect.drifting());
                }
            }
        }
    }

    /** Whether everything that a node waits for, since it was reached, stands. */
    boolean isDone(String node, int arrival) {
        return of(node, arrival)
                .allMatch(effect -> effect.afterwards()
                        || effect.status() == EffectStatus.STANDING
                        || effect.status() == EffectStatus.VOID);
    }

    private Stream<Effect> of(String node, int arrival) {
        return effects.stream()
                .filter(effect -> effect.undoes() == null && effect.node().equals(node) && effect.arrival() == arrival);
    }

    /** What is to be sent, or looked for. */
    List<Effect> due() {
        return effects.stream().filter(effect -> effect.status().isOpen()).toList();
    }

    /** What stands, or may stand, in another system. */
    Optional<Effect> entered() {
        return effects.stream()
                .filter(effect -> effect.undoes() == null
                        && (effect.status() == EffectStatus.STANDING
                                || effect.status().isOpen()))
                .filter(effect -> effects.stream()
                        .noneMatch(other -> Integer.valueOf(effect.seq()).equals(other.undoes())))
                .findFirst();
    }

    /** Kinds of fact that what stands carries: they are not found anew. */
    Set<FactKind<?>> carried() {
        var kinds = new HashSet<FactKind<?>>();
        effects.stream()
                .filter(Effect::standsToBeUndone)
                .forEach(effect -> kinds.addAll(effect.kind().reads()));
        return kinds;
    }

    /** Results of what stands, by kind. */
    Map<String, Answers> results() {
        var results = new HashMap<String, Answers>();
        effects.stream()
                .filter(effect -> effect.standsToBeUndone() && !effect.adrift())
                .forEach(effect -> results.put(effect.kind().name(), effect.result()));
        return results;
    }
}
