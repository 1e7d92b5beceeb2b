package bo.comteco.postventa.demo.play;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** When the house of the tests is open: it is ten in the morning of a working day there, whenever they run. */
final class OfficeHours {

    private static final ZoneId ZONE = ZoneId.of("America/La_Paz");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OfficeHours() {}

    /** How far the next such morning lies ahead. */
    static Duration ahead() {
        var now = ZonedDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS);
        var morning = now.with(TEN);
        while (morning.isBefore(now) || WEEKEND.contains(morning.getDayOfWeek())) {
            morning = morning.plusDays(1);
        }
        return Duration.between(now, morning);
    }
}
