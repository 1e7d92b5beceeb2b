package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Breach;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Between a watch and its row. */
final class WatchRow {

    private WatchRow() {}

    static MapSqlParameterSource parameters(Watch watch) {
        return new MapSqlParameterSource("request", watch.request())
                .addValue("effect", watch.effect())
                .addValue("promise", watch.promise())
                .addValue("looks_at", watch.of().name())
                .addValue("number", watch.number())
                .addValue("product", watch.product())
                .addValue("office", watch.office())
                .addValue("since", column(watch.since()))
                .addValue("due", column(watch.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("state", watch.state().name())
                .addValue("breach", watch.findBreach().map(Enum::name).orElse(null))
                .addValue("raised", column(watch.raised()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static Watch watch(ResultSet rs) throws SQLException {
        var breach = rs.getString("breach");
        return new Watch(
                rs.getLong("request_id"),
                rs.getInt("effect"),
                rs.getString("promise"),
                Promise.Of.valueOf(rs.getString("looks_at")),
                rs.getString("number"),
                rs.getString("product"),
                rs.getString("office"),
                moment(rs, "since"),
                optional(rs, "due"),
                WatchState.valueOf(rs.getString("state")),
                breach == null ? null : Breach.valueOf(breach),
                optional(rs, "raised"),
                acknowledgement(rs));
    }

    private static @Nullable Acknowledgement acknowledgement(ResultSet rs) throws SQLException {
        var at = optional(rs, "acknowledged");
        return at == null ? null : new Acknowledgement(rs.getString("acknowledged_by"), at, rs.getString("note"));
    }

    private static Instant moment(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet rs, String column) throws SQLException {
        var moment = rs.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
