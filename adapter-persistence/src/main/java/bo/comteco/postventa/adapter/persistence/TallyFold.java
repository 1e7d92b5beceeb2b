package bo.comteco.postventa.adapter.persistence;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Folds the indicator's deltas into roll-ups: by office and adviser, and for all of either. One statement takes deltas
 * away and adds them, so a reader that sums both in one statement counts each once. Any number of instances may fold at
 * once.
 */
final class TallyFold {

    // Rows are written in key order: two folds that meet wait for each other and never in a circle.
    private static final String FOLD = """
            with taken as (
                delete from tally_delta
                where ctid = any (array(select ctid from tally_delta limit ? for update skip locked))
                returning *),
            rolled_up as (
                select coalesce(office, '*') as office, coalesce(adviser, '*') as adviser, day, procedure,
                    sum(total) as total, sum(attended) as attended, sum(in_time) as in_time, sum(refused) as refused
                from taken group by day, procedure, cube (office, adviser)
                order by 1, 2, 3, 4),
            added as (
                insert into tally (office, adviser, day, procedure, total, attended, in_time, refused)
                select * from rolled_up
                on conflict (office, adviser, day, procedure) do update set
                    total = tally.total + excluded.total,
                    attended = tally.attended + excluded.attended,
                    in_time = tally.in_time + excluded.in_time,
                    refused = tally.refused + excluded.refused)
            select count(*) from taken""";

    private static final int AT_ONCE = 10_000;

    private final JdbcOperations jdbc;

    TallyFold(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Folds all there is. */
    void all() {
        while (some(AT_ONCE) == AT_ONCE) {
            // as many again
        }
    }

    /** Folds up to so many deltas, and says how many it was. */
    int some(int limit) {
        Integer folded = jdbc.queryForObject(FOLD, Integer.class, limit);
        return folded == null ? 0 : folded;
    }
}
