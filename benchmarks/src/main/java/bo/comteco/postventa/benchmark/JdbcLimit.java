package bo.comteco.postventa.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit: six interactions, each one transaction of plain JDBC with prepared statements on a connection of the
 * client's own (the case read, its row updated by version, an event of 300 bytes appended). It knows no task, no audit
 * and no effect: a ceiling, not a product.
 */
final class JdbcLimit implements Candidate {

    private static final int INTERACTIONS = 6;
    private static final String EVENT = "e".repeat(300);

    private static final String TABLES = """
            create table limit_case (id bigint primary key, version integer not null, state text not null);
            create table limit_event (case_id bigint not null, seq integer not null, data text not null,
                primary key (case_id, seq))""";

    private static final String STORED = """
            select (select count(*) from limit_case where version = %s and state = 'DONE') || ' cases, '
                || (select count(*) from limit_event) || ' events'""";

    private final Server server;
    private final List<Desk> desks = new ArrayList<>();

    JdbcLimit(Server server, int clients) throws SQLException {
        this.server = server;
        server.execute(TABLES);
        for (int client = 0; client < clients; client++) {
            desks.add(new Desk(server.connect()));
        }
    }

    @Override
    public String name() {
        return "limit, JDBC";
    }

    @Override
    public void prepare(long first, long last) {
        // A case needs nothing.
    }

    @Override
    public void carryOut(int client, long number, Laps laps) throws SQLException {
        var desk = desks.get(client);
        laps.interaction(() -> desk.open(number));
        for (int seq = 2; seq <= INTERACTIONS; seq++) {
            int next = seq;
            laps.interaction(() -> desk.move(number, next, next == INTERACTIONS ? "DONE" : "OPEN"));
        }
    }

    @Override
    public void check(long cases) throws SQLException {
        WrongResultException.unlessEqual(
                name(),
                cases + " cases, " + cases * INTERACTIONS + " events",
                server.value(STORED.formatted(INTERACTIONS)));
    }

    @Override
    public double contentBytes() {
        return INTERACTIONS * EVENT.length();
    }

    @Override
    public void close() throws SQLException {
        for (var desk : desks) {
            desk.connection.close();
        }
    }

    /** What one client works with. */
    private static final class Desk {

        private final Connection connection;
        private final PreparedStatement insertCase;
        private final PreparedStatement select;
        private final PreparedStatement update;
        private final PreparedStatement insertEvent;

        Desk(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            insertCase =
                    connection.prepareStatement("insert into limit_case (id, version, state) values (?, 1, 'OPEN')");
            select = connection.prepareStatement("select version, state from limit_case where id = ?");
            update = connection.prepareStatement(
                    "update limit_case set version = ?, state = ? where id = ? and version = ?");
            insertEvent = connection.prepareStatement("insert into limit_event (case_id, seq, data) values (?, ?, ?)");
        }

        int open(long number) throws SQLException {
            insertCase.setLong(1, number);
            insertCase.executeUpdate();
            append(number, 1);
            connection.commit();
            return 1;
        }

        int move(long number, int seq, String state) throws SQLException {
            int version = read(number);
            update.setInt(1, seq);
            update.setString(2, state);
            update.setLong(3, number);
            update.setInt(4, version);
            WrongResultException.unlessEqual("limit", 1, update.executeUpdate());
            append(number, seq);
            connection.commit();
            return seq;
        }

        private int read(long number) throws SQLException {
            select.setLong(1, number);
            try (var rs = select.executeQuery()) {
                rs.next();
                return rs.getInt(1);
            }
        }

        private void append(long number, int seq) throws SQLException {
            insertEvent.setLong(1, number);
            insertEvent.setInt(2, seq);
            insertEvent.setString(3, EVENT);
            insertEvent.executeUpdate();
        }
    }
}
