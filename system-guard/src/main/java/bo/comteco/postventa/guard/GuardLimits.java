package bo.comteco.postventa.guard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * What a system is spared, and the house with it. Bound as a part of its adapter's properties.
 *
 * @param callsAtOnce the most calls that are under way at once
 * @param placeWait how long a call that finds none of these places free waits for one before it is refused
 * @param lastCalls how many of the last calls are looked at
 * @param leastCalls how many of them there must be before anything is made of them
 * @param failuresPercent from how many failures among them, in percent, the system is left alone
 * @param leaveAlone how long it is left alone before it is tried again
 * @param trials how many calls try it then; the others are still refused
 * @param repetitions how often a question that failed is asked again; what changes something never is
 * @param repeatAfter how long after its failure on average, from half to one and a half times that
 * @param repeatWithin how long after its beginning a question may be asked again, so that what timed out is not
 */
public record GuardLimits(
        @DefaultValue("32") int callsAtOnce,
        @DefaultValue("200ms") Duration placeWait,
        @DefaultValue("20") int lastCalls,
        @DefaultValue("5") int leastCalls,
        @DefaultValue("50") int failuresPercent,
        @DefaultValue("10s") Duration leaveAlone,
        @DefaultValue("2") int trials,
        @DefaultValue("1") int repetitions,
        @DefaultValue("100ms") Duration repeatAfter,
        @DefaultValue("500ms") Duration repeatWithin) {

    private static final int MOST_REPETITIONS = 5;

    /** Nothing is repeated, and nothing waits or is refused. */
    static final GuardLimits NONE = new GuardLimits(
            Integer.MAX_VALUE, Duration.ZERO, 1, 1, 100, Duration.ofMillis(1), 1, 0, Duration.ZERO, Duration.ZERO);

    /** @throws IllegalArgumentException if a limit is out of the question */
    public GuardLimits {
        require(callsAtOnce >= 1, "calls-at-once must be above zero");
        require(leastCalls >= 1 && leastCalls <= lastCalls, "least-calls must be between 1 and last-calls");
        require(failuresPercent >= 1 && failuresPercent <= 100, "failures-percent must be between 1 and 100");
        require(leaveAlone.toMillis() >= 1, "leave-alone must be above zero");
        require(trials >= 1, "trials must be above zero");
        require(
                repetitions >= 0 && repetitions <= MOST_REPETITIONS,
                "repetitions must be between 0 and " + MOST_REPETITIONS);
        require(
                List.of(placeWait, repeatAfter, repeatWithin).stream().noneMatch(Duration::isNegative),
                "no time may be below zero");
    }

    /** Those that hold where nothing is configured. */
    public static GuardLimits standard() {
        return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("guard", GuardLimits.class);
    }

    /**
     * The longest that a question or an order takes, its repetitions and its wait for a place included.
     *
     * @param call the longest that one call takes
     */
    public Duration longest(Duration call) {
        return call.plus(placeWait).plus(repetitions == 0 ? Duration.ZERO : repeatWithin);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("guard: " + otherwise);
        }
    }
}
