package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the wire spells days: as an instant of the day in America/La_Paz, or as the bare day. */
final class WireDay {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private WireDay() {}

    /** The first moment of a day in America/La_Paz. */
    static String written(LocalDate day) {
        return day.atStartOfDay(ParameterBook.ZONE).format(START);
    }

    /**
     * The day of a date-time in America/La_Paz. One without an offset is local already.
     *
     * @param of what it is the day of, for troubles
     * @throws Silence where there is none
     */
    static LocalDate day(@Nullable String written, String of) {
        String text = Required.text(written, of, "date");
        try {
            TemporalAccessor parsed = WRITTEN.parseBest(text, Instant::from, LocalDate::from);
            return parsed instanceof Instant instant
                    ? instant.atZone(ParameterBook.ZONE).toLocalDate()
                    : LocalDate.from(parsed);
        } catch (DateTimeException unreadable) {
            throw new Silence(of + " has an unreadable date", unreadable);
        }
    }
}
