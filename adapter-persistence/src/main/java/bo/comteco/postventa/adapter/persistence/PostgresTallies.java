package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Sums the indicator: roll-ups and what is not folded yet, in one statement and so of one moment. Where it does not matter
 * who or where, the roll-ups for all are read, so that a year costs as little as a day.
 */
final class PostgresTallies implements Tallies {

    private static final String COUNT = """
            select %1$s sum(total) as total, sum(attended) as attended, sum(in_time) as in_time, sum(refused) as refused
            from (
                select day, office, procedure, adviser, total, attended, in_time, refused from tally
                where day between :from and :until and %2$s and %3$s
                union all
                select day, office, procedure, adviser, total, attended, in_time, refused from tally_delta
                where day between :from and :until) as counted
            where (:office::text is null or office in (:office, '*'))
                and (:adviser::text is null or adviser in (:adviser, '*'))
                and (:procedure::text is null or procedure = :procedure::"char")
            %4$s""";

    private static final String ALL = " = '*'";
    private static final String EACH = " <> '*'";

    private final NamedParameterJdbcOperations jdbc;

    PostgresTallies(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Counted> count(Selection selection, Set<Dimension> by) {
        var columns = Stream.of(Dimension.values())
                .filter(by::contains)
                .map(PostgresTallies::column)
                .collect(Collectors.joining(", "));
        var sql = COUNT.formatted(
                columns.isEmpty() ? "" : columns + ",",
                rollUp("office", selection.office() != null || by.contains(Dimension.OFFICE)),
                rollUp("adviser", selection.adviser() != null || by.contains(Dimension.ADVISER)),
                columns.isEmpty() ? "having count(*) > 0" : "group by " + columns + " order by " + columns);
        var procedure = selection.procedure();
        var parameters = new MapSqlParameterSource()
                .addValue("from", selection.from())
                .addValue("until", selection.until())
                .addValue("office", selection.office())
                .addValue("adviser", selection.adviser())
                .addValue("procedure", procedure == null ? null : procedure.name());
        return jdbc.query(sql, parameters, (row, number) -> counted(row, by));
    }

    private static String column(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static String rollUp(String column, boolean each) {
        return column + (each ? EACH : ALL);
    }

    private static Counted counted(ResultSet row, Set<Dimension> by) throws SQLException {
        return new Counted(
                by.contains(Dimension.DAY) ? row.getObject("day", LocalDate.class) : null,
                by.contains(Dimension.OFFICE) ? row.getString("office") : null,
                by.contains(Dimension.PROCEDURE) ? ProcedureCode.valueOf(row.getString("procedure")) : null,
                by.contains(Dimension.ADVISER) ? row.getString("adviser") : null,
                new Count(
                        row.getLong("total"), row.getLong("attended"), row.getLong("in_time"), row.getLong("refused")));
    }
}
