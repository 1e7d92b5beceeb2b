package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.domain.fact.SystemName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Holds in PostgreSQL; each call is at most one statement. Which systems are held is asked before each thing that is sent,
 * and changes a few times a year: it is kept for a moment, and read anew by the clock.
 */
final class PostgresSystemHolds implements SystemHolds {

    private static final String SELECT = """
            select system, held_by, since, reason, released_by, released, release_reason from system_hold""";

    private static final String BEGIN = """
            insert into system_hold (system, kinds, held_by, since, reason) values (?, ?, ?, ?, ?)
            on conflict (system) where released is null do nothing""";

    private static final String END = """
            update system_hold set released_by = ?, released = ?, release_reason = ? where system = ? and released is null""";

    private final JdbcOperations jdbc;
    private final long nanosKept;
    private final LongSupplier nanoTime;
    private volatile @Nullable Kept kept;

    private record Kept(Set<SystemName> held, long since) {}

    /**
     * A store.
     *
     * @param age how long what was read is given out at most
     * @param nanoTime a clock of nanoseconds that only ever rises
     */
    PostgresSystemHolds(JdbcOperations jdbc, Duration age, LongSupplier nanoTime) {
        this.jdbc = jdbc;
        this.nanosKept = age.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public Set<SystemName> held() {
        var known = kept;
        return known != null && nanoTime.getAsLong() - known.since() < nanosKept ? known.held() : readNow();
    }

    /** Reads which are held, however old that is which is kept. */
    void refresh() {
        readNow();
    }

    private Set<SystemName> readNow() {
        long since = nanoTime.getAsLong();
        var held = open().stream().map(Hold::system).collect(Collectors.toUnmodifiableSet());
        kept = new Kept(held, since);
        return held;
    }

    @Override
    public List<Hold> open() {
        return jdbc.query(SELECT + " where released is null order by id", (row, number) -> hold(row));
    }

    @Override
    public List<Hold> latest(int limit) {
        return jdbc.query(SELECT + " order by id desc limit ?", (row, number) -> hold(row), limit);
    }

    @Override
    public boolean begin(Hold hold, Set<String> kinds) {
        kept = null;
        return jdbc.update(
                        BEGIN,
                        hold.system().name(),
                        kinds.toArray(String[]::new),
                        hold.by(),
                        Moments.column(hold.since()),
                        hold.reason())
                == 1;
    }

    @Override
    public boolean end(SystemName system, Release release) {
        kept = null;
        return jdbc.update(END, release.by(), Moments.column(release.at()), release.reason(), system.name()) == 1;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        var releasedBy = row.getString("released_by");
        return new Hold(
                SystemName.valueOf(row.getString("system")),
                row.getString("held_by"),
                Moments.read(row, "since"),
                row.getString("reason"),
                releasedBy == null
                        ? null
                        : new Release(releasedBy, Moments.read(row, "released"), row.getString("release_reason")));
    }
}
