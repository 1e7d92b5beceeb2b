package bo.comteco.postventa.domain.evidence;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a file is kept. It is removed on the day after the last on which it is kept; that it was there is not.
 *
 * @param lasts whole days are counted
 */
public record Retention(Duration lasts) {

    /** The last day on which a file is kept that was brought at a moment, where the offices are. */
    public LocalDate lastDayOf(Instant brought) {
        return day(brought).plusDays(lasts.toDays());
    }

    /** The first day whose files are still kept at a moment: what was to be kept until an earlier one goes. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ParameterBook.ZONE).toLocalDate();
    }
}
