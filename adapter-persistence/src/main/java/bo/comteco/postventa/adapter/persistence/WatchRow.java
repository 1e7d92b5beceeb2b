package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Breach;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
                .addValue("since", Moments.column(watch.since()))
                .addValue("due", Moments.columnOrNull(watch.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("state", watch.state().name())
                .addValue("breach", watch.findBreach().map(Enum::name).orElse(null))
                .addValue("raised", Moments.columnOrNull(watch.raised()), Types.TIMESTAMP_WITH_TIMEZONE);
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
                Moments.read(rs, "since"),
                Moments.readOrNull(rs, "due"),
                WatchState.valueOf(rs.getString("state")),
                breach == null ? null : Breach.valueOf(breach),
                Moments.readOrNull(rs, "raised"),
                acknowledgement(rs));
    }

    private static @Nullable Acknowledgement acknowledgement(ResultSet rs) throws SQLException {
        var at = Moments.readOrNull(rs, "acknowledged");
        return at == null ? null : new Acknowledgement(rs.getString("acknowledged_by"), at, rs.getString("note"));
    }
}
