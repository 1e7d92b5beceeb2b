package bo.comteco.postventa.guard;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again what failed soon. What took long is not asked again: it would take long once more, and whoever asks has
 * only so much time.
 */
final class Repetition {

    private final GuardLimits limits;
    private final InstantSource clock;
    private final Pause pause;

    Repetition(GuardLimits limits, InstantSource clock, Pause pause) {
        this.limits = limits;
        this.clock = clock;
        this.pause = pause;
    }

    <A> A of(Supplier<A> question, Predicate<? super A> failing) {
        var begun = clock.instant();
        for (int left = limits.repetitions(); ; left--) {
            try {
                var answer = question.get();
                if (!failing.test(answer) || !again(left, begun)) {
                    return answer;
                }
            } catch (NotCalled refused) {
                throw refused;
            } catch (RuntimeException failed) {
                if (!again(left, begun)) {
                    throw failed;
                }
            }
        }
    }

    private boolean again(int left, Instant begun) {
        return left > 0 && isSoon(begun) && pause.of(limits.repeatAfter()) && isSoon(begun);
    }

    private boolean isSoon(Instant begun) {
        return !clock.instant().isAfter(begun.plus(limits.repeatWithin()));
    }
}
