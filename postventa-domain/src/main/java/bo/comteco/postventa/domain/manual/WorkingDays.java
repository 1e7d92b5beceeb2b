package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The cooperative's working days: Monday to Friday but for the holidays that operations list, a parameter a calendar
 * year ({@code holidays.2027}: days such as {@code 2027-01-01}, with commas between them). A year without that parameter
 * has no holidays that are known (D-42).
 */
final class WorkingDays {

    private final Parameters parameters;

    WorkingDays(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether offices work on that day. */
    boolean includes(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !isHoliday(day);
    }

    /** The first working day after that day. */
    LocalDate after(LocalDate day) {
        var next = day.plusDays(1);
        while (!includes(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** When the next working day ends, after the day of that moment (D-16). */
    Instant endOfNext(Instant moment) {
        var day = moment.atZone(ParameterBook.ZONE).toLocalDate();
        return after(day)
                .atTime(parameters.time(ParameterNames.WORKING_DAY_END))
                .atZone(ParameterBook.ZONE)
                .toInstant();
    }

    private boolean isHoliday(LocalDate day) {
        return parameters
                .find(ParameterNames.holidays(day.getYear()))
                .map(days -> Arrays.stream(days.split(",", -1))
                        .map(String::strip)
                        .map(LocalDate::parse)
                        .anyMatch(day::equals))
                .orElse(false);
    }
}
