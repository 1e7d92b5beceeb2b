package bo.comteco.postventa.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL of its own with the settings that it comes with: what is committed is on disk. Whoever starts one for tests
 * switches just that off, so it is switched on again.
 */
final class Server implements AutoCloseable {

    private static final String USER = "postgres";
    private static final String DATABASE = "postgres";

    private static final String COUNTERS = "select pg_current_wal_flush_lsn(), pg_database_size(current_database())";

    private static final String LOG = """
            select ?::pg_lsn - ?::pg_lsn, coalesce(sum(fpi_size), 0)::bigint,
                coalesce(sum(count) filter (where "resource_manager/record_type" = 'Transaction/COMMIT'), 0)::bigint
            from pg_get_wal_stats(?::pg_lsn, ?::pg_lsn, true)""";

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final Processors processors;

    Server() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
        connection = connect();
        execute("create extension pg_walinspect");
        processors = Processors.with(value("select pg_backend_pid()"));
    }

    String url() {
        return postgres.getJdbcUrl(USER, DATABASE);
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value that a query gives, as text. */
    String value(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rs = statement.executeQuery(sql)) {
            rs.next();
            return rs.getString(1);
        }
    }

    Reading read() throws SQLException {
        try (var statement = connection.createStatement();
                var rs = statement.executeQuery(COUNTERS)) {
            rs.next();
            return new Reading(
                    System.nanoTime(),
                    processors.jvm(),
                    processors.compilers(),
                    processors.postgres(),
                    rs.getString(1),
                    rs.getLong(2));
        }
    }

    /** What was written to the log between two readings. */
    Log log(Reading before, Reading after) throws SQLException {
        try (var statement = connection.prepareStatement(LOG)) {
            statement.setString(1, after.log());
            statement.setString(2, before.log());
            statement.setString(3, before.log());
            statement.setString(4, after.log());
            try (var rs = statement.executeQuery()) {
                rs.next();
                return new Log(rs.getLong(1), rs.getLong(2), rs.getLong(3));
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
