package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Requests in PostgreSQL. A request is loaded by one statement and stored by two in one round trip. Whatever a commit
 * comes to besides {@link CommitResult.Stored} undoes the transaction that it takes part in.
 */
final class PostgresRequestStore implements RequestStore {

    private static final String NEXT_NUMBER = "select nextval('request_number')";

    private static final String LOAD = "select " + StepReader.COLUMNS + " from step where request_id = ? order by seq";

    private static final String LOAD_OPENED = "select " + StepReader.COLUMNS
            + " from step where request_id = (select id from request where open_key = ?) order by seq";

    // What is uncertain stays so in the next hands, and what was left in silence by the hands before becomes so.
    private static final String HANDED_OUT = "standing = case when standing = 'w' then null else 'U'::\"char\" end";

    private static final String CLAIM = """
            update effect set due = ?, attempts = effect.attempts + 1, %s
            from (
                select request_id, seq from effect
                where due <= ? and kind <> all (?)
                    and kind not in (select unnest(kinds) from system_hold where released is null)
                order by due limit ? for update skip locked) as claimed
            where effect.request_id = claimed.request_id and effect.seq = claimed.seq
            returning effect.request_id, effect.seq, effect.kind, effect.attempts - 1""".formatted(HANDED_OUT);

    // Counted as handed out, so that whoever held it before puts off nothing any more.
    private static final String TAKE = """
            update effect set due = ?, attempts = attempts + 1, %s where request_id = ? and seq = ?
            returning request_id, seq, kind, attempts - 1""".formatted(HANDED_OUT);

    // A holder whose lease has run out must not put off what another holds by now.
    private static final String PUT_OFF =
            "update effect set due = ?, trouble = ?, standing = %s where request_id = ? and seq = ? and attempts = ?";

    private static final String POSTPONE =
            PUT_OFF.formatted("case when standing in ('u', 'U') then 'u'::\"char\" else 'w'::\"char\" end");
    private static final String DOUBT = PUT_OFF.formatted("'u'");
    private static final String SET_ASIDE = PUT_OFF.formatted("'s'");

    private final JdbcOperations jdbc;
    private final TransactionOperations transactions;
    private final StoredJson json;
    private final StepReader reader;
    private final CommitWriter writer = new CommitWriter();

    PostgresRequestStore(JdbcOperations jdbc, TransactionOperations transactions, StoredJson json) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.reader = new StepReader(json);
    }

    @Override
    public long nextNumber() {
        // with parameters, though there are none: so that it is prepared, and planned once
        return jdbc.query(NEXT_NUMBER, statement -> {}, rs -> {
            rs.next();
            return rs.getLong(1);
        });
    }

    @Override
    public Optional<Stored> load(long number) {
        return reader.stored(jdbc.query(LOAD, (rs, row) -> StepReader.row(rs), number));
    }

    @Override
    public Optional<Stored> openedBy(UUID key) {
        return reader.stored(jdbc.query(LOAD_OPENED, (rs, row) -> StepReader.row(rs), key));
    }

    @Override
    public CommitResult commit(Commit commit) {
        var rows = CommitRows.of(commit, json);
        return transactions.execute(status -> {
            var result = jdbc.execute((ConnectionCallback<CommitResult>) connection -> write(connection, rows));
            if (!(result instanceof CommitResult.Stored)) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private CommitResult write(Connection connection, CommitRows rows) throws SQLException {
        try {
            return writer.write(connection, rows) ? new CommitResult.Stored() : new CommitResult.MovedOn();
        } catch (SQLException e) {
            return Refusals.of(e, connection, rows.request());
        }
    }

    @Override
    public List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
        return jdbc.query(
                CLAIM,
                (rs, row) -> due(rs, until),
                Moments.column(until),
                Moments.column(now),
                leftOut.toArray(String[]::new),
                limit);
    }

    @Override
    public Optional<Due> take(long request, int effect, Instant until) {
        return jdbc.query(TAKE, (rs, row) -> due(rs, until), Moments.column(until), request, effect).stream()
                .findFirst();
    }

    private static Due due(ResultSet row, Instant until) throws SQLException {
        int seq = row.getInt(2);
        return new Due(row.getLong(1), seq == EffectRow.RESUME ? null : seq, row.getString(3), row.getInt(4), until);
    }

    @Override
    public void postpone(Due due, Instant until, String trouble) {
        putOff(POSTPONE, due, Moments.column(until), trouble);
    }

    @Override
    public void doubt(Due due, Instant until, String trouble) {
        putOff(DOUBT, due, Moments.column(until), trouble);
    }

    @Override
    public void setAside(Due due, String trouble) {
        putOff(SET_ASIDE, due, OffsetDateTime.MAX, trouble);
    }

    private void putOff(String how, Due due, OffsetDateTime until, String trouble) {
        jdbc.update(
                how,
                until,
                trouble,
                due.request(),
                due.effect() == null ? EffectRow.RESUME : due.effect(),
                due.attempts() + 1);
    }
}
