package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the wire spells moments: a date-time with its offset; without one it is that of America/La_Paz. */
final class WireMoment {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private WireMoment() {}

    /**
     * The moment.
     *
     * @param of what it is the moment of, for troubles
     * @throws Silence where there is none
     */
    static Instant moment(@Nullable String written, String of) {
        String text = Required.text(written, of, "date");
        try {
            TemporalAccessor parsed = WRITTEN.parseBest(text, Instant::from, LocalDateTime::from);
            return parsed instanceof Instant instant
                    ? instant
                    : LocalDateTime.from(parsed).atZone(ParameterBook.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Silence(of + " has an unreadable date", unreadable);
        }
    }
}
