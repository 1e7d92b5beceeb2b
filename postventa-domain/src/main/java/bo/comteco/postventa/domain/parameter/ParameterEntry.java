package bo.comteco.postventa.domain.parameter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter, as somebody set it. Entries are only ever added: a later one for the same days replaces an
 * earlier one for requests opened after it was recorded.
 *
 * @param name the parameter, such as {@code relocation-fee.internet}
 * @param value the value as text; its unit says how it is read
 * @param unit {@code BOB}, {@code months}, {@code %}, {@code duration} …
 * @param source where the manual says it, or why operations set it
 * @param from first day on which it holds
 * @param until last day on which it holds, or null while no end is known
 * @param recordedAt when it was set
 * @param recordedBy who set it
 */
public record ParameterEntry(
        String name,
        String value,
        String unit,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        Instant recordedAt,
        String recordedBy) {

    public ParameterEntry {
        if (name.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException(
                    "a parameter has a name and a value, given: '" + name + "', '" + value + "'");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "parameter " + name + " would end on " + until + ", before it starts on " + from);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
