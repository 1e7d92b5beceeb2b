package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.visit.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Searches requests by their row. Names and identity numbers stand in {@code client} alone; an index holds the names'
 * words without accents, another the numbers. A page begins below a number, so a deep page costs what the first does.
 */
final class PostgresRequestSearch implements RequestSearch {

    private static final String SELECT = """
            select request.id, procedure, node, ending, waits, office, adviser, request.customer_id, client.name, product_id,
                opened, touched
            from request join client on client.customer_id = request.customer_id""";

    /** A range and no LIKE, which a prepared statement would not look up in the index. */
    private static final String IDENTITY = """
            (client.identity = :identity or (client.identity >= :complements and client.identity < :beyond))
                and client.identity <> ''""";

    /** The sign that follows the hyphen in byte order. */
    private static final char AFTER_HYPHEN = '.';

    private final NamedParameterJdbcOperations jdbc;

    PostgresRequestSearch(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Criteria criteria, @Nullable Long below, int limit) {
        var conditions = new Conditions();
        conditions.add("request.id = :number", "number", criteria.number());
        conditions.add("office = :office", "office", criteria.hands().office());
        conditions.add("adviser = :adviser", "adviser", criteria.hands().adviser());
        about(criteria.client(), conditions);
        conditions.add("procedure = cast(:procedure as \"char\")", "procedure", criteria.procedure());
        conditions.add("(ended is null) = :open", "open", criteria.state().open());
        conditions.add("ending = :ending", "ending", criteria.state().ending());
        conditions.add(
                ":waitsFor = any (string_to_array(waits, ','))",
                "waitsFor",
                criteria.state().waitsFor());
        conditions.add(
                "opened >= :from", "from", Moments.startOf(criteria.days().from()));
        conditions.add("opened < :until", "until", Moments.endOf(criteria.days().until()));
        conditions.add("request.id < :below", "below", below);
        return jdbc.query(
                SELECT + conditions.where() + " order by request.id desc limit :limit",
                conditions.with("limit", limit).parameters(),
                (rs, row) -> Mapping.REQUESTS.found(row(rs)));
    }

    @Override
    public List<Found> untouched(@Nullable String office, LocalDate until, @Nullable Untouched after, int limit) {
        var conditions = new Conditions();
        conditions.add("ended is null and :waits = any (string_to_array(waits, ','))", "waits", Awaited.PERSON.name());
        conditions.add("touched_on <= :lastDay", "lastDay", until);
        conditions.add("office = :office", "office", office);
        if (after != null) {
            conditions.add("(touched_on, request.id) > (:since, :number)", "since", after.since());
            conditions.with("number", after.number());
        }
        return jdbc.query(
                SELECT + conditions.where() + " order by touched_on, request.id limit :limit",
                conditions.with("limit", limit).parameters(),
                (rs, row) -> Mapping.REQUESTS.found(row(rs)));
    }

    /** By the customer, whose requests an index knows: one of visits would be one more to write at each opening. */
    @Override
    public List<Found> inVisit(Visit visit) {
        return jdbc.query(
                SELECT + " where request.customer_id = :customer and visit = :visit order by request.id",
                new MapSqlParameterSource("customer", visit.customer().id().value())
                        .addValue("visit", UUID.fromString(visit.id())),
                (rs, row) -> Mapping.REQUESTS.found(row(rs)));
    }

    private static void about(Client client, Conditions conditions) {
        conditions.add("request.customer_id = :customer", "customer", client.customer());
        conditions.add("to_tsvector('simple', plain(client.name)) @@ beginnings(:name)", "name", client.name());
        var identity = client.identity();
        if (identity != null) {
            conditions.add(IDENTITY, "identity", identity.value());
            conditions.with("complements", identity.withAnyComplement());
            conditions.with("beyond", identity.value() + AFTER_HYPHEN);
        }
        conditions.add("product_id = :product", "product", client.product());
    }

    private static FoundRow row(ResultSet rs) throws SQLException {
        return new FoundRow(
                rs.getLong("id"),
                rs.getString("procedure"),
                rs.getString("node"),
                rs.getString("ending"),
                rs.getString("waits"),
                rs.getString("office"),
                rs.getString("adviser"),
                rs.getString("customer_id"),
                rs.getString("name"),
                rs.getString("product_id"),
                Moments.read(rs, "opened"),
                Moments.read(rs, "touched"));
    }
}
