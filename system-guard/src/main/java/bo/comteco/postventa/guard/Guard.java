package bo.comteco.postventa.guard;

import bo.comteco.postventa.domain.fact.SystemName;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Stands between an adapter and its system. All calls to one system go through one guard, which lets so many through at
 * once, asks again what may be asked twice, and leaves a system alone that fails too often. A call that it does not let
 * through is {@link NotCalled}. Time-outs are the caller's: a call must end by itself.
 *
 * <p>A call fails by what it throws, or by an answer that its caller says is none. What a system refuses is an answer.
 */
public final class Guard {

    private final SystemName system;
    private final GuardLimits limits;
    private final CircuitBreaker breaker;
    private final Bulkhead places;
    private final Course course;
    private final Repetition repetition;
    private final InstantSource clock;
    private volatile Instant leftAloneUntil = Instant.MIN;

    /** A guard for one system, for as long as the house stands. */
    public Guard(SystemName system, GuardLimits limits, InstantSource clock) {
        this(system, limits, clock, Pause.onThisThread());
    }

    /** One that lets everything through, once: for whoever tries a wire and not the house. */
    public static Guard wideOpen(SystemName system) {
        var guard = new Guard(system, GuardLimits.NONE, InstantSource.system());
        guard.breaker.transitionToDisabledState();
        return guard;
    }

    Guard(SystemName system, GuardLimits limits, InstantSource clock, Pause pause) {
        this.system = system;
        this.limits = limits;
        this.clock = clock;
        this.breaker = CircuitBreaker.of(
                system.title(),
                CircuitBreakerConfig.custom()
                        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(limits.lastCalls())
                        .minimumNumberOfCalls(limits.leastCalls())
                        .failureRateThreshold(limits.failuresPercent())
                        .waitDurationInOpenState(limits.leaveAlone())
                        .permittedNumberOfCallsInHalfOpenState(limits.trials())
                        // what is recorded is whether it was an answer
                        .recordResult(Boolean.FALSE::equals)
                        .clock(clock.withZone(ZoneOffset.UTC))
                        .build());
        breaker.getEventPublisher().onStateTransition(change -> {
            if (change.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                leftAloneUntil = clock.instant().plus(limits.leaveAlone());
            }
        });
        this.places = Bulkhead.of(
                system.title(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(limits.callsAtOnce())
                        .maxWaitDuration(limits.placeWait())
                        .build());
        this.course = new Course(system, breaker, clock);
        this.repetition = new Repetition(limits, clock, pause);
    }

    /**
     * Asks something: what fails soon is asked again.
     *
     * @param failing whether an answer is none, such as a status of 5xx
     * @throws NotCalled where it is not let through
     */
    public <A> A read(Supplier<A> call, Predicate<? super A> failing) {
        return repetition.of(() -> once(call, failing), failing);
    }

    /**
     * Changes something: called once, whatever comes of it.
     *
     * @param failing whether an answer is none, such as a status of 5xx
     * @throws NotCalled where it is not let through: then certainly nothing was sent
     */
    public <A> A write(Supplier<A> call, Predicate<? super A> failing) {
        return once(call, failing);
    }

    /** How the system stands. */
    public Standing standing() {
        return course.standing(limits.callsAtOnce() - places.getMetrics().getAvailableConcurrentCalls());
    }

    private <A> A once(Supplier<A> call, Predicate<? super A> failing) {
        if (!breaker.tryAcquirePermission()) {
            throw new NotCalled(system.title() + " is left alone: too many of its last calls failed", leftAloneFor());
        }
        if (!places.tryAcquirePermission()) {
            breaker.releasePermission();
            throw new NotCalled("as many calls to " + system.title() + " are under way as may be", Duration.ZERO);
        }
        try {
            return recorded(call, failing);
        } finally {
            places.onComplete();
        }
    }

    /** Not known once it is tried: the trials may end at any moment. */
    private Duration leftAloneFor() {
        var left = Duration.between(clock.instant(), leftAloneUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private <A> A recorded(Supplier<A> call, Predicate<? super A> failing) {
        long begun = breaker.getCurrentTimestamp();
        boolean answered = false;
        try {
            var answer = call.get();
            answered = !failing.test(answer);
            return answer;
        } finally {
            breaker.onResult(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit(), answered);
            course.after(answered);
        }
    }
}
