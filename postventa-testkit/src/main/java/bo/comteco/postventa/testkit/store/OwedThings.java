package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What requests owe, with who holds it until when. Used by one thread at a time. */
final class OwedThings {

    private final Map<Key, Owed> owed = new HashMap<>();

    private record Key(long request, @Nullable Integer effect) {}

    /**
     * Something owed.
     *
     * @param due when it may be claimed: the end of the lease while somebody holds it
     * @param handedOut how often it was held
     */
    private record Owed(
            Key key, Instant due, int handedOut, @Nullable String trouble) {}

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
            if (owed.putIfAbsent(key, new Owed(key, commit.leasedUntil(), 1, null)) != null) {
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
                        new Owed(key, commit.at(), 1, null),
                        (old, young) -> old.due().isBefore(young.due()) ? old : young);
            }
        });
    }

    List<Due> claim(Instant now, Instant until, int limit) {
        var due = owed.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(Owed::due))
                .limit(limit)
                .toList();
        var claimed = new ArrayList<Due>();
        for (var one : due) {
            owed.put(one.key(), new Owed(one.key(), until, one.handedOut() + 1, one.trouble()));
            claimed.add(new Due(one.key().request(), one.key().effect(), one.handedOut(), until));
        }
        return claimed;
    }

    Optional<Due> take(long request, int effect, Instant until) {
        var key = new Key(request, effect);
        var taken = owed.computeIfPresent(key, (same, one) -> new Owed(key, until, one.handedOut() + 1, one.trouble()));
        return Optional.ofNullable(taken).map(one -> new Due(request, effect, one.handedOut() - 1, until));
    }

    void postpone(Due due, Instant until, String trouble) {
        owed.computeIfPresent(
                key(due),
                (key, one) ->
                        one.handedOut() == due.attempts() + 1 ? new Owed(key, until, one.handedOut(), trouble) : one);
    }

    Optional<String> trouble(Due due) {
        return Optional.ofNullable(owed.get(key(due))).map(Owed::trouble);
    }

    private static Key key(Due due) {
        return new Key(due.request(), due.effect());
    }
}
