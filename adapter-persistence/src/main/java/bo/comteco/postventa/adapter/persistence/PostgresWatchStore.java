package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Watches in PostgreSQL. What requests promise stands behind a flag in their row, which whoever begins the watches takes
 * away in the same transaction: a kill between leaves both or neither.
 */
final class PostgresWatchStore implements WatchStore {

    private static final String UNWATCHED = """
            select id from request where promises and id > :above order by id limit :limit
            for no key update skip locked""";

    private static final String BEGIN = """
            insert into watch (request_id, effect, promise, looks_at, number, product, office, since, due, state, look)
            values (:request, :effect, :promise, :looks_at, :number, :product, :office, :since, :due, :state, :look)
            on conflict on constraint watch_promise do nothing""";

    /** Of two that begin at once the second is to see what the first has begun; whichever of them is the later request. */
    private static final String ONE_BY_ONE = "select pg_advisory_xact_lock(hashtext('watch_product'))";

    private static final String REPLACE = """
            update watch set state = 'REPLACED', look = null, lease = lease + 1
            where product = :product and looks_at = 'PRODUCT' and look is not null and request_id < (
                select max(request_id) from watch where product = :product and looks_at = 'PRODUCT')""";

    private static final String WATCHED = "update request set promises = false where id = :request";

    private static final String CLAIM = """
            update watch set look = :until, lease = watch.lease + 1
            from (select id from watch where look <= :now order by look limit :limit for update skip locked) as claimed
            where watch.id = claimed.id
            returning watch.*""";

    private static final String SEEN = """
            update watch set state = :state, breach = :breach, raised = :raised,
                acknowledged = case when :anew then null else acknowledged end, look = :look, attempts = 0,
                trouble = null
            where id = :id and lease = :lease""";

    private static final String PUT_OFF = """
            update watch set look = :until, attempts = attempts + 1, trouble = :trouble
            where id = :id and lease = :lease""";

    /** What is due already is looked at anyway; what somebody holds is due at the end of the lease. */
    private static final String HASTEN = "update watch set look = :now, lease = lease + 1 where look > :now and ";

    private static final String RAISED =
            "breach is not null and acknowledged is null and state in ('WATCHED', 'BROKEN')";

    private static final String ACKNOWLEDGE = """
            update watch set acknowledged_by = :by, acknowledged = :at, note = :note
            where id = :id and\s""" + RAISED;

    private final NamedParameterJdbcOperations jdbc;

    PostgresWatchStore(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Long> unwatched(long above, int limit) {
        return jdbc.query(
                UNWATCHED,
                new MapSqlParameterSource("above", above).addValue("limit", limit),
                (row, number) -> row.getLong(1));
    }

    @Override
    public void begin(long request, List<Begun> watches) {
        for (var begun : watches) {
            begin(begun);
        }
        jdbc.update(WATCHED, new MapSqlParameterSource("request", request));
    }

    private void begin(Begun begun) {
        var row = WatchRow.parameters(begun.watch()).addValue("look", Moments.column(begun.look()));
        if (begun.watch().of() == Promise.Of.PRODUCT) {
            jdbc.query(ONE_BY_ONE, locked -> {});
            jdbc.update(BEGIN, row);
            jdbc.update(REPLACE, row);
        } else {
            jdbc.update(BEGIN, row);
        }
    }

    @Override
    public List<Held> claim(Instant now, Instant until, int limit) {
        return jdbc.query(
                CLAIM,
                new MapSqlParameterSource("now", Moments.column(now))
                        .addValue("until", Moments.column(until))
                        .addValue("limit", limit),
                (rs, row) ->
                        new Held(rs.getLong("id"), WatchRow.watch(rs), rs.getInt("attempts"), rs.getLong("lease")));
    }

    @Override
    public void seen(Held held, Watch after, @Nullable Instant look) {
        // what a supervisor acknowledged meanwhile stays so, unless it is broken in another way now
        jdbc.update(
                SEEN,
                WatchRow.parameters(after)
                        .addValue("anew", after.breach() != held.watch().breach())
                        .addValue("look", Moments.columnOrNull(look))
                        .addValue("id", held.id())
                        .addValue("lease", held.lease()));
    }

    @Override
    public void putOff(Held held, Instant until, String trouble) {
        jdbc.update(
                PUT_OFF,
                new MapSqlParameterSource("until", Moments.column(until))
                        .addValue("trouble", trouble)
                        .addValue("id", held.id())
                        .addValue("lease", held.lease()));
    }

    @Override
    public void hasten(ProgressHint hint, Instant now) {
        var about = switch (hint.about()) {
            case ORDER -> "number = :number and looks_at in ('ORDER', 'REPLACEABLE_ORDER')";
            case FAULT -> "number = :number and looks_at = 'FAULT'";
            case PRODUCT -> "product = :number and looks_at = 'PRODUCT'";
        };
        jdbc.update(
                HASTEN + about,
                new MapSqlParameterSource("now", Moments.column(now)).addValue("number", hint.number()));
    }

    @Override
    public List<Kept> of(long request) {
        return kept(" where request_id = :request order by effect, id", new MapSqlParameterSource("request", request));
    }

    @Override
    public Optional<Kept> find(long id) {
        return kept(" where id = :id", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<Kept> raised(@Nullable String office, long above, int limit) {
        var conditions = new Conditions()
                .add(RAISED)
                .add("id > :above", "above", above)
                .add("office = :office", "office", office)
                .with("limit", limit);
        return kept(conditions.where() + " order by id limit :limit", conditions.parameters());
    }

    @Override
    public void acknowledge(long id, Acknowledgement acknowledgement) {
        jdbc.update(
                ACKNOWLEDGE,
                new MapSqlParameterSource("id", id)
                        .addValue("by", acknowledgement.by())
                        .addValue("at", Moments.column(acknowledgement.at()))
                        .addValue("note", acknowledgement.note()));
    }

    private List<Kept> kept(String which, MapSqlParameterSource parameters) {
        return jdbc.query(
                "select * from watch" + which, parameters, (rs, row) -> new Kept(rs.getLong("id"), WatchRow.watch(rs)));
    }
}
