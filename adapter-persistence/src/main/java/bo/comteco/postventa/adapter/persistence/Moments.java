package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Between moments, or days where the offices are, and columns of type {@code timestamptz}. */
final class Moments {

    private Moments() {}

    /** What the driver takes for a moment. */
    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The same where there may be none. */
    static @Nullable OffsetDateTime columnOrNull(@Nullable Instant moment) {
        return moment == null ? null : column(moment);
    }

    /** The first moment of a day, if one is given. */
    static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ParameterBook.ZONE).toOffsetDateTime();
    }

    /** The first moment after a day, if one is given. */
    static @Nullable OffsetDateTime endOf(@Nullable LocalDate day) {
        return day == null ? null : startOf(day.plusDays(1));
    }

    /** The moment in a column that is never null. */
    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment in a column, if there is one. */
    static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
