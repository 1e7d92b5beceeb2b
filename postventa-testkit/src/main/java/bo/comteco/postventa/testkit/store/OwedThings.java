package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What requests owe, with who holds it until when. Used by one thread at a time. */
final class OwedThings {

    private final Map<Key, Owed> owed = new HashMap<>();

    private record Key(long request, @Nullable Integer effect) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingLong(Key::request)
                    .thenComparingInt(key -> key.effect() == null ? -1 : key.effect())
                    .compare(this, other);
        }
    }

    /** What is known of it beside that it is owed. */
    private enum Doubt {
        NONE,
        UNCERTAIN,
        SET_ASIDE
    }

    /**
     * Something owed.
     *
     * @param due when it may be claimed: the end of the lease while somebody holds it
     * @param handedOut how often it was held
     * @param held whether somebody holds it, or held it last
     */
    private record Owed(
            Key key,
            String kind,
            Instant due,
            int handedOut,
            boolean held,
            Doubt doubt,
            @Nullable String trouble) {

        static Owed born(Key key, String kind, Instant due) {
            return new Owed(key, kind, due, 1, true, Doubt.NONE, null);
        }

        Owed heldUntil(Instant until) {
            boolean certain = doubt == Doubt.NONE && !held;
            return new Owed(key, kind, until, handedOut + 1, true, certain ? Doubt.NONE : Doubt.UNCERTAIN, trouble);
        }

        /** As whoever was handed it out last knows it. */
        Due inHands() {
            return new Due(key.request(), key.effect(), kind, handedOut - 1, due);
        }

        Owed putOff(Instant until, String why, Doubt now) {
            return new Owed(key, kind, until, handedOut, false, now, why);
        }

        Owed due(Instant at) {
            return new Owed(key, kind, at, handedOut, held, doubt, trouble);
        }

        boolean isOf(Set<String> kinds) {
            return kinds.contains(kind);
        }

        Arrear arrear(Set<String> heldKinds) {
            var state = switch (doubt) {
                case SET_ASIDE -> State.SET_ASIDE;
                case UNCERTAIN -> State.UNCERTAIN;
                case NONE -> isOf(heldKinds) ? State.HELD : State.WAITING;
            };
            return new Arrear(
                    key.request(),
                    key.effect() == null ? -1 : key.effect(),
                    kind,
                    state,
                    held,
                    handedOut,
                    trouble,
                    due.equals(Instant.MAX) ? null : due);
        }
    }

    Runnable memento() {
        var before = Map.copyOf(owed);
        return () -> {
            owed.clear();
            owed.putAll(before);
        };
    }

    void store(long request, Commit commit) {
        commit.settled().forEach(seq -> owed.remove(new Key(request, seq)));
        for (var effect : commit.owed()) {
            var key = new Key(request, effect.seq());
            var born = Owed.born(key, effect.kind().name(), commit.leasedUntil());
            if (owed.putIfAbsent(key, born) != null) {
                throw new IllegalStateException("effect " + effect.key() + " is owed already");
            }
        }
        var key = new Key(request, null);
        commit.findResume().ifPresent(resume -> {
            if (resume == Resume.SETTLED) {
                owed.remove(key);
            } else {
                owed.merge(
                        key,
                        Owed.born(key, Due.ASKING_AGAIN, commit.at()),
                        (old, young) -> old.due().isBefore(young.due()) ? old : young);
            }
        });
    }

    List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
        var due = owed.values().stream()
                .filter(one -> !one.due().isAfter(now) && !one.isOf(leftOut))
                .sorted(Comparator.comparing((Owed one) -> one.due()).thenComparing(Owed::key))
                .limit(limit)
                .toList();
        var claimed = new ArrayList<Due>();
        for (var one : due) {
            var held = one.heldUntil(until);
            owed.put(one.key(), held);
            claimed.add(held.inHands());
        }
        return claimed;
    }

    Optional<Due> take(long request, int effect, Instant until) {
        var taken = owed.computeIfPresent(new Key(request, effect), (same, one) -> one.heldUntil(until));
        return Optional.ofNullable(taken).map(Owed::inHands);
    }

    void postpone(Due due, Instant until, String trouble) {
        putOff(due, one -> one.putOff(until, trouble, one.doubt()));
    }

    void doubt(Due due, Instant until, String trouble) {
        putOff(due, one -> one.putOff(until, trouble, Doubt.UNCERTAIN));
    }

    void setAside(Due due, String trouble) {
        putOff(due, one -> one.putOff(Instant.MAX, trouble, Doubt.SET_ASIDE));
    }

    private void putOff(Due due, UnaryOperator<Owed> how) {
        owed.computeIfPresent(key(due), (key, one) -> one.handedOut() == due.attempts() + 1 ? how.apply(one) : one);
    }

    Optional<String> trouble(Due due) {
        return Optional.ofNullable(owed.get(key(due))).map(Owed::trouble);
    }

    private static Key key(Due due) {
        return new Key(due.request(), due.effect());
    }

    // ---- as operators see it

    private Stream<Owed> effects() {
        return owed.values().stream().filter(one -> one.key().effect() != null).sorted(Comparator.comparing(Owed::key));
    }

    List<Arrear> list(Arrears.Criteria criteria, Arrears.@Nullable Place after, int limit, Set<String> heldKinds) {
        return arrears(criteria, heldKinds)
                .filter(one -> after == null
                        || new Key(one.request(), one.effect()).compareTo(new Key(after.request(), after.effect())) > 0)
                .limit(limit)
                .toList();
    }

    Map<String, Long> count(Arrears.Criteria criteria, Set<String> heldKinds) {
        return arrears(criteria, heldKinds).collect(Collectors.groupingBy(Arrear::kind, Collectors.counting()));
    }

    private Stream<Arrear> arrears(Arrears.Criteria criteria, Set<String> heldKinds) {
        return effects()
                .filter(one -> criteria.kinds().isEmpty() || one.isOf(criteria.kinds()))
                .map(one -> one.arrear(heldKinds))
                .filter(one -> criteria.request() == null || criteria.request() == one.request())
                .filter(one -> criteria.state() == null || criteria.state() == one.state());
    }

    Optional<Arrear> find(long request, int effect, Set<String> heldKinds) {
        return Optional.ofNullable(owed.get(new Key(request, effect))).map(one -> one.arrear(heldKinds));
    }

    void spread(Set<String> kinds, Instant from, Duration apart, Instant latest) {
        var free = effects()
                .filter(one -> one.isOf(kinds) && one.doubt() != Doubt.SET_ASIDE)
                .filter(one -> !one.due().isAfter(latest))
                .filter(one -> !one.held() || !one.due().isAfter(from))
                .toList();
        var at = from;
        for (var one : free) {
            boolean later = one.doubt() == Doubt.UNCERTAIN && one.due().isAfter(at);
            owed.put(one.key(), one.due(later ? one.due() : at));
            at = at.plus(apart);
        }
    }
}
