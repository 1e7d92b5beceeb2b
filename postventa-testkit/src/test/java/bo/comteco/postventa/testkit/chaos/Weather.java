package bo.comteco.postventa.testkit.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How one way to a system outside fares: it is down now and then, and what is called over it has a fate. */
final class Weather {

    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(2);

    private final Schedule schedule;
    private final Chance chance;
    private Instant downUntil = Instant.MIN;

    Weather(Schedule schedule, Chance chance) {
        this.schedule = schedule;
        this.chance = chance;
    }

    /** What becomes of one call that enters something. */
    enum Fate {
        DONE,
        REFUSED,
        NO_CONNECTION,
        TIMED_OUT_AND_LOST,
        TIMED_OUT_AND_DONE,
        TIMED_OUT_AND_DONE_LATE,
        FAILED_AND_LOST,
        FAILED_AND_DONE,
        THROWN_AND_LOST,
        THROWN_AND_DONE
    }

    /** Nobody answers, and nobody takes anything. */
    boolean isDown() {
        if (schedule.isCalm()) {
            return false;
        }
        if (!schedule.instant().isBefore(downUntil) && chance.onceIn(40)) {
            downUntil = schedule.instant().plus(chance.upTo(LONGEST_OUTAGE));
        }
        return schedule.instant().isBefore(downUntil);
    }

    /** For how long it is down yet, where it is, as a guard would say. */
    Duration isDownFor() {
        return Duration.between(schedule.instant(), downUntil);
    }

    Fate next() {
        if (isDown()) {
            return Fate.NO_CONNECTION;
        }
        if (schedule.isCalm() || !chance.onceIn(3)) {
            return Fate.DONE;
        }
        return chance.oneOf(List.of(Fate.values()));
    }
}
