package bo.comteco.postventa.guard;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Standing.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** A guard before a system that a test plays, at a time that a test sets. */
final class GuardedSystem {

    static final Instant MORNING = Instant.parse("2026-11-26T13:00:00Z");

    /** What a failing system throws. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Deque<Supplier<Integer>> answers = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final Guard guard;
    private Instant now = MORNING;
    private int calls;

    private GuardedSystem(GuardLimits limits) {
        this.guard = new Guard(SystemName.PAC, limits, () -> now, this::pausing);
    }

    /** One that is left alone for 10 seconds when 3 of its last 6 calls failed, and is tried by 2 then. */
    static GuardedSystem repeating(int repetitions) {
        return new GuardedSystem(new GuardLimits(
                2,
                Duration.ZERO,
                6,
                4,
                50,
                Duration.ofSeconds(10),
                2,
                repetitions,
                Duration.ofMillis(100),
                Duration.ofMillis(500)));
    }

    Guard guard() {
        return guard;
    }

    /** What the next calls are answered with; 200 when that is used up. */
    GuardedSystem answers(Integer... statuses) {
        for (Integer status : statuses) {
            answers.add(() -> status);
        }
        return this;
    }

    GuardedSystem breaks(int times) {
        for (int i = 0; i < times; i++) {
            answers.add(() -> {
                throw new Broken();
            });
        }
        return this;
    }

    /** The next call takes so long, and then breaks. */
    GuardedSystem breaksAfter(Duration time) {
        answers.add(() -> {
            passes(time);
            throw new Broken();
        });
        return this;
    }

    int read() {
        return guard.read(this::call, status -> status >= 500);
    }

    int write() {
        return guard.write(this::call, status -> status >= 500);
    }

    /** Calls so often, and says how often that broke. */
    int write(int times) {
        int broken = 0;
        for (int i = 0; i < times; i++) {
            try {
                write();
            } catch (Broken itIs) {
                broken++;
            }
        }
        return broken;
    }

    private int call() {
        calls++;
        return answers.isEmpty() ? 200 : answers.poll().get();
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    int calls() {
        return calls;
    }

    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    State state() {
        return guard.standing().state();
    }

    private boolean pausing(Duration average) {
        pauses.add(average);
        passes(average);
        return true;
    }
}
