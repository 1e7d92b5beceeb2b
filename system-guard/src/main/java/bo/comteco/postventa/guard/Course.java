package bo.comteco.postventa.guard;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Standing.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How a system fared: what its breaker says, and since when. Says so in the log when that changes. */
final class Course {

    private static final System.Logger LOG = System.getLogger(Guard.class.getName());

    private final SystemName system;
    private final CircuitBreaker breaker;
    private final InstantSource clock;
    private State state = State.UP;
    private Instant since;
    private @Nullable Instant answeredAt;
    private @Nullable Instant failedAt;

    Course(SystemName system, CircuitBreaker breaker, InstantSource clock) {
        this.system = system;
        this.breaker = breaker;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** A call has ended, and the breaker knows. */
    synchronized void after(boolean answered) {
        var now = clock.instant();
        if (answered) {
            answeredAt = now;
        } else {
            failedAt = now;
        }
        look(now);
    }

    synchronized Standing standing(int underWay) {
        return new Standing(system, state, since, answeredAt, failedAt, underWay);
    }

    private void look(Instant now) {
        var seen = seen();
        if (seen != state) {
            LOG.log(
                    seen == State.DOWN ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
                    system.title() + " is " + seen + ", and was " + state + " since " + since);
            state = seen;
            since = now;
        }
    }

    private State seen() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN, HALF_OPEN -> State.DOWN;
            case CLOSED, DISABLED, METRICS_ONLY ->
                breaker.getMetrics().getNumberOfFailedCalls() > 0 ? State.DEGRADED : State.UP;
        };
    }
}
