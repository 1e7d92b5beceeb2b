package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Arrears;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What is owed, in PostgreSQL: the rows of {@code effect} but for the asking of silent systems. */
final class PostgresArrears implements Arrears {

    private static final String HELD = "kind in (select unnest(kinds) from system_hold where released is null)";
    private static final String UNCERTAIN = "standing in ('u', 'U')";
    private static final String SET_ASIDE = "standing = 's'";
    private static final String CERTAIN = "(standing is null or standing = 'w')";

    private static final String SELECT = """
            select request_id, seq, kind, attempts, trouble, nullif(due, 'infinity') as due,
                standing is null or standing = 'U' as handed_out,
                case when standing = 's' then 'SET_ASIDE' when standing in ('u', 'U') then 'UNCERTAIN'
                    when %s then 'HELD' else 'WAITING' end as state
            from effect""".formatted(HELD);

    // Whoever stores a move of the request locks it before what it owes: so does this, or both would wait for each
    // other.
    private static final String LOCK_REQUEST = "select id from request where id = :request for update";
    private static final String LOCK =
            SELECT + " where request_id = :request and seq = :effect and seq >= 0 for update";

    private static final String SPREAD = """
            update effect
            set due = case when effect.standing in ('u', 'U') then greatest(effect.due, turn.at) else turn.at end
            from (
                select request_id, seq,
                    cast(:from as timestamptz)
                        + (row_number() over (order by request_id, seq) - 1) * make_interval(secs => :apart) as at
                from (
                    select request_id, seq from effect
                    where kind in (:kinds) and due <= :latest
                        and (standing in ('w', 'u') or (due <= :from and standing is distinct from 's'))
                    for update skip locked) as free) as turn
            where effect.request_id = turn.request_id and effect.seq = turn.seq""";

    private final NamedParameterJdbcOperations jdbc;

    PostgresArrears(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Arrear> list(Criteria criteria, @Nullable Place after, int limit) {
        var conditions = conditions(criteria).with("limit", limit);
        if (after != null) {
            conditions
                    .add("(request_id, seq) > (:afterRequest, :afterEffect)", "afterRequest", after.request())
                    .with("afterEffect", after.effect());
        }
        return jdbc.query(
                SELECT + conditions.where() + " order by request_id, seq limit :limit",
                conditions.parameters(),
                (row, number) -> arrear(row));
    }

    @Override
    public Map<String, Long> count(Criteria criteria) {
        var conditions = conditions(criteria);
        var counts = new HashMap<String, Long>();
        jdbc.query(
                "select kind, count(*) from effect" + conditions.where() + " group by kind",
                conditions.parameters(),
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static Conditions conditions(Criteria criteria) {
        var conditions = new Conditions()
                .add("seq >= 0")
                .add("kind in (:kinds)", "kinds", criteria.kinds().isEmpty() ? null : criteria.kinds())
                .add("request_id = :request", "request", criteria.request());
        return criteria.state() == null ? conditions : conditions.add(condition(criteria.state()));
    }

    private static String condition(State state) {
        return switch (state) {
            case SET_ASIDE -> SET_ASIDE;
            case UNCERTAIN -> UNCERTAIN;
            case HELD -> CERTAIN + " and " + HELD;
            case WAITING -> CERTAIN + " and not " + HELD;
        };
    }

    @Override
    public Optional<Arrear> lock(long request, int effect) {
        var which = new MapSqlParameterSource("request", request).addValue("effect", effect);
        jdbc.query(LOCK_REQUEST, which, row -> {});
        return jdbc.query(LOCK, which, (row, number) -> arrear(row)).stream().findFirst();
    }

    @Override
    public void spread(Set<String> kinds, Instant from, Duration apart, Instant latest) {
        jdbc.update(
                SPREAD,
                new MapSqlParameterSource("kinds", kinds)
                        .addValue("from", Moments.column(from))
                        .addValue("latest", Moments.column(latest))
                        .addValue("apart", apart.toMillis() / 1000.0));
    }

    private static Arrear arrear(ResultSet row) throws SQLException {
        return new Arrear(
                row.getLong("request_id"),
                row.getInt("seq"),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getBoolean("handed_out"),
                row.getInt("attempts"),
                row.getString("trouble"),
                Moments.readOrNull(row, "due"));
    }
}
