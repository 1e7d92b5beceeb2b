package bo.comteco.postventa.adapter.persistence;

import org.springframework.jdbc.core.JdbcOperations;

/** What a piece of work left in the write-ahead log, read from the log itself: nothing else writes meanwhile. */
final class Wal {

    private static final String POSITION = "select pg_current_wal_insert_lsn()::text";

    // A number drawn from a sequence is logged for many at once, by a commit without rows.
    private static final String COMMITS = """
            with written as (select * from pg_get_wal_records_info(?::pg_lsn, ?::pg_lsn))
            select count(*) from written as ends
            where ends.resource_manager = 'Transaction' and ends.record_type = 'COMMIT'
                and %s exists (
                    select from written as row where row.xid = ends.xid and row.resource_manager like 'Heap%%')""";

    private static final String BYTES = """
            select count(*) as records, coalesce(sum(record_length - fpi_length), 0) as bytes,
                coalesce(sum(fpi_length), 0) as images
            from pg_get_wal_records_info(?::pg_lsn, ?::pg_lsn)""";

    private final JdbcOperations jdbc;

    Wal(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("create extension if not exists pg_walinspect");
    }

    /**
     * What was written.
     *
     * @param commits of transactions that wrote rows
     * @param drawn of transactions that logged a sequence and nothing else
     * @param records how many
     * @param bytes of the records, without images of whole pages
     * @param images bytes of the images of pages that were touched for the first time after a checkpoint
     */
    record Written(int commits, int drawn, long records, long bytes, long images) {}

    Written during(Runnable work) {
        var from = position();
        work.run();
        var until = position();
        if (from.equals(until)) {
            return new Written(0, 0, 0, 0, 0);
        }
        int commits = count(COMMITS.formatted(""), from, until);
        int drawn = count(COMMITS.formatted("not"), from, until);
        return jdbc.queryForObject(
                BYTES,
                (rs, row) ->
                        new Written(commits, drawn, rs.getLong("records"), rs.getLong("bytes"), rs.getLong("images")),
                from,
                until);
    }

    private String position() {
        return jdbc.queryForObject(POSITION, String.class);
    }

    private int count(String sql, String from, String until) {
        return jdbc.queryForObject(sql, Integer.class, from, until);
    }
}
