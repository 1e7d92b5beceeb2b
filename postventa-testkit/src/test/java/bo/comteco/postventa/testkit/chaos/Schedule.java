package bo.comteco.postventa.testkit.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Decides by chance alone who goes on, one strand at a time, and what time it is. A strand gives way wherever it
 * {@linkplain #step steps}, {@linkplain #stall stalls} or {@linkplain #pass lets time pass}; time passes only while
 * nobody can go on, so that what takes no time of its own takes none.
 */
final class Schedule implements InstantSource {

    private static final int REMEMBERED = 150;

    private final Chance chance;
    private final ExecutorService threads;
    private final List<Strand> ready = new ArrayList<>();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private final Semaphore ended = new Semaphore(0);
    private final Deque<String> told = new ArrayDeque<>();
    private Instant now;
    private @Nullable Strand current;
    private @Nullable Throwable failure;
    private boolean calm;
    private long lastOrder;
    private int strands;

    /** What happens at a time, and the drawn order among what happens at the same. */
    private record Event(Instant at, long order, Runnable what) {}

    Schedule(Chance chance, ExecutorService threads, Instant beginning) {
        this.chance = chance;
        this.threads = threads;
        this.now = beginning;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Begins a strand in a instance, or outside of every one. */
    void begin(String name, @Nullable Life life, Runnable work) {
        strands++;
        ready.add(new Strand(name, life, work));
    }

    /** Something that takes no time happens then, whoever lives or dies. */
    void at(Instant when, Runnable what) {
        events.add(new Event(when, lastOrder++, what));
    }

    /** Lets others come between. */
    void step() {
        if (!self().isUndivided()) {
            ready.add(self());
            handOver();
        }
    }

    /** The same, and now and then for long. */
    void stall() {
        if (!calm && chance.onceIn(60)) {
            pass(chance.upTo(
                    chance.oneOf(List.of(Duration.ofSeconds(2), Duration.ofSeconds(40), Duration.ofMinutes(3)))));
        } else {
            step();
        }
    }

    /** Time passes for this strand. */
    void pass(Duration duration) {
        var strand = self();
        if (!strand.isUndivided()) {
            at(now.plus(duration), () -> ready.add(strand));
            handOver();
        }
    }

    Strand self() {
        return Objects.requireNonNull(current, "nobody's turn");
    }

    /** From now on nobody stalls any more. */
    void calmDown() {
        calm = true;
    }

    boolean isCalm() {
        return calm;
    }

    /** Notes what happened, for whoever reads why a run failed. */
    void tell(String what) {
        if (told.size() == REMEMBERED) {
            told.removeFirst();
        }
        told.addLast(now + " " + (current == null ? "-" : current.name()) + ": " + what);
    }

    /** The last things told. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** It went wrong: everything ends. */
    void fail(Throwable why) {
        if (failure == null) {
            failure = why;
        }
    }

    /** Runs until every strand has ended; what went wrong, if anything did. */
    Optional<Throwable> run() {
        next().ifPresent(this::turnTo);
        ended.acquireUninterruptibly();
        return Optional.ofNullable(failure);
    }

    private void handOver() {
        var strand = self();
        var other = next().orElseThrow();
        if (other != strand) {
            turnTo(other);
            strand.awaitTurn();
        }
        current = strand;
        if (strand.isKilled() || failure != null) {
            throw new Killed();
        }
    }

    private void turnTo(Strand other) {
        current = other;
        if (other.begin()) {
            threads.execute(() -> live(other));
        } else {
            other.giveTurn();
        }
    }

    private void live(Strand strand) {
        try {
            if (!strand.isKilled() && failure == null) {
                strand.work().run();
            }
        } catch (Killed killed) {
            tell("killed");
        } catch (RuntimeException | Error wrong) {
            fail(wrong);
        }
        strands--;
        next().ifPresentOrElse(this::turnTo, ended::release);
    }

    /** Whose turn it is; empty when all have ended. */
    private Optional<Strand> next() {
        while (ready.isEmpty() && strands > 0) {
            happen();
        }
        return ready.isEmpty() ? Optional.empty() : Optional.of(ready.remove(chance.below(ready.size())));
    }

    private void happen() {
        var event = Objects.requireNonNull(events.poll(), "everybody waits for nothing");
        now = event.at();
        try {
            event.what().run();
        } catch (RuntimeException | AssertionError wrong) {
            fail(wrong);
        }
    }
}
