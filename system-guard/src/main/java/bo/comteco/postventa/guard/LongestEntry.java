package bo.comteco.postventa.guard;

import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;

/**
 * The longest that entering one thing in a system can take, from its first call to the end of its last. Each adapter that
 * enters things gives one as a bean: whoever has something owed must have it alone for longer.
 *
 * @param system where it is entered
 * @param duration all calls together, with what their guard adds
 */
public record LongestEntry(SystemName system, Duration duration) {

    /**
     * What entering takes that makes so many calls, one after another.
     *
     * @param calls how many it makes at the most
     * @param call the longest that one of them waits for its answer
     */
    public static LongestEntry of(SystemName system, int calls, Duration call, GuardLimits limits) {
        return new LongestEntry(system, limits.longest(call).multipliedBy(calls));
    }
}
