package bo.comteco.postventa.adapter.persistence;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds the indicator's deltas into its totals: by office and adviser, by office, and over all. One statement, so a
 * reader who sums both in one statement never counts twice; rows go in by their key, so two folds at once do not stand in
 * each other's way.
 */
final class TallyFold {

    private static final String FOLD = """
            with moved as (delete from tally_delta returning *),
            spread as (
                select office, adviser, day, procedure, total, attended, in_time, refused from moved
                union all
                select office, '*', day, procedure, total, attended, in_time, refused from moved
                union all
                select '*', '*', day, procedure, total, attended, in_time, refused from moved)
            insert into tally (office, adviser, day, procedure, total, attended, in_time, refused)
            select office, adviser, day, procedure, sum(total), sum(attended), sum(in_time), sum(refused)
            from spread group by office, adviser, day, procedure order by office, adviser, day, procedure
            on conflict (office, adviser, day, procedure) do update set
                total = tally.total + excluded.total,
                attended = tally.attended + excluded.attended,
                in_time = tally.in_time + excluded.in_time,
                refused = tally.refused + excluded.refused""";

    private final JdbcOperations jdbc;

    TallyFold(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void fold() {
        jdbc.update(FOLD);
    }
}
