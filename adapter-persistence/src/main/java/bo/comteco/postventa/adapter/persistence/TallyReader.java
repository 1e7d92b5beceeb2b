package bo.comteco.postventa.adapter.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Sums the indicator over days: roll-ups and what is not folded yet, in one statement and so of one moment. */
final class TallyReader {

    private static final String ALL = "*";

    private static final String TOTALS = """
            select coalesce(sum(total), 0) as total, coalesce(sum(attended), 0) as attended,
                coalesce(sum(in_time), 0) as in_time, coalesce(sum(refused), 0) as refused
            from (
                select total, attended, in_time, refused from tally
                where office = ? and adviser = ? and day between ? and ?
                union all
                select total, attended, in_time, refused from tally_delta
                where (? = '*' or office = ?) and (? = '*' or adviser = ?) and day between ? and ?) as counted""";

    private final JdbcOperations jdbc;

    TallyReader(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What was counted (specification, section 9). */
    record Totals(long total, long attended, long inTime, long refused) {}

    /** The totals of the days from one to another, both included; null means all offices, or all advisers. */
    Totals totals(@Nullable String office, @Nullable String adviser, LocalDate from, LocalDate until) {
        var at = office == null ? ALL : office;
        var by = adviser == null ? ALL : adviser;
        return jdbc.query(
                TOTALS,
                rs -> {
                    rs.next();
                    return new Totals(
                            rs.getLong("total"), rs.getLong("attended"), rs.getLong("in_time"), rs.getLong("refused"));
                },
                at,
                by,
                from,
                until,
                at,
                at,
                by,
                by,
                from,
                until);
    }
}
