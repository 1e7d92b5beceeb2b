package bo.comteco.postventa.guard;

import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a system stands, as far as its calls tell: nobody asks it only to know.
 *
 * @param since since when it stands so; for what was never called, since the guard is there
 * @param answeredAt when it answered last, or null for never
 * @param failedAt when a call failed last, or null for never
 * @param underWay how many calls are under way
 */
public record Standing(
        SystemName system,
        State state,
        Instant since,
        @Nullable Instant answeredAt,
        @Nullable Instant failedAt,
        int underWay) {

    /** How well it does. */
    public enum State {

        /** None of its last calls failed. */
        UP,

        /** Some of its last calls failed; it is called all the same. */
        DEGRADED,

        /** It is left alone, or just being tried again. */
        DOWN
    }

    public Optional<Instant> findAnsweredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> findFailedAt() {
        return Optional.ofNullable(failedAt);
    }
}
