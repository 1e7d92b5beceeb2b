package bo.comteco.postventa.testkit.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes between, wherever a process is killed and whatever a system does: each effect that a request owes is
 * done exactly once, or its outcome is uncertain and shown; none is lost, and none is done that nobody owes.
 *
 * <p>{@code -Dinterleavings=10000} runs as many; {@code -Dinterleavings.seed=4711} begins there, so that with
 * {@code -Dinterleavings=1} what was found is run again.
 */
class InterleavingsTest {

    private static final int RUNS = Integer.getInteger("interleavings", 1_000);
    private static final long FIRST_SEED = Long.getLong("interleavings.seed", 1);

    @Test
    void eachOwedEffectIsDoneExactlyOnceOrUncertainAndShown() {
        var kinds = new TreeSet<String>();
        long arrived = 0;
        long uncertain = 0;
        long kills = 0;
        try (var storms = new Storms()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
                var storm = storms.happened(seed, Twist.NONE);
                storm.wrong().ifPresent(wrong -> {
                    throw wrong;
                });
                kinds.addAll(storm.house().journal().kinds());
                arrived += storm.house().journal().arrived();
                uncertain += storm.uncertain();
                kills += storm.kills();
            }
        }
        System.out.printf(
                "%d interleavings from seed %d: %d entries arrived, %d stay uncertain and shown, %d processes were killed; %s%n",
                RUNS, FIRST_SEED, arrived, uncertain, kills, kinds);
        if (RUNS >= 1_000) {
            assertThat(kinds)
                    .as("what such runs come to, or they are not worth their time")
                    .hasSizeGreaterThan(15);
            assertThat(uncertain).isPositive();
        }
    }

    @Test
    void aSeedIsTheSameRunEachTime() {
        try (var storms = new Storms()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + 5; seed++) {
                var first = storms.happened(seed, Twist.NONE).schedule().told();
                var second = storms.happened(seed, Twist.NONE).schedule().told();

                assertThat(first).isNotEmpty().isEqualTo(second);
            }
        }
    }
}
