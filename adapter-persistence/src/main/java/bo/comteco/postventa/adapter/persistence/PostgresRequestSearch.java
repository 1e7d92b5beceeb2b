package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Finds requests in PostgreSQL; only what is asked for stands in the statement, so that the fitting index serves it. */
final class PostgresRequestSearch implements RequestSearch {

    private static final String FOUND = """
            select r.id, r.procedure, r.node, r.ending, r.office, r.adviser, r.customer_id, c.name, r.product_id,
                r.opened, r.touched
            from request r join client c on c.customer_id = r.customer_id
            where true""";

    private final JdbcOperations jdbc;

    PostgresRequestSearch(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Criteria wanted, @Nullable Long below, int limit) {
        var sql = new StringBuilder(FOUND);
        var values = new ArrayList<Object>();
        add(sql, values, " and r.id < ?", below);
        add(sql, values, " and r.office = ?", wanted.office());
        add(sql, values, " and r.adviser = ?", wanted.adviser());
        add(sql, values, " and r.customer_id = ?", wanted.customer());
        add(sql, values, " and r.product_id = ?", wanted.product());
        add(
                sql,
                values,
                " and r.procedure = ?::\"char\"",
                wanted.procedure() == null ? null : wanted.procedure().name());
        add(sql, values, " and to_tsvector('simple', plain(c.name)) @@ beginnings(?)", wanted.customerName());
        add(sql, values, " and r.opened >= ?", wanted.from() == null ? null : start(wanted.from()));
        add(
                sql,
                values,
                " and r.opened < ?",
                wanted.until() == null ? null : start(wanted.until().plusDays(1)));
        if (wanted.open() != null) {
            sql.append(wanted.open() ? " and r.ended is null" : " and r.ended is not null");
        }
        values.add(limit);
        return jdbc.query(
                sql.append(" order by r.id desc limit ?").toString(), (rs, row) -> found(rs), values.toArray());
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ParameterBook.ZONE).toOffsetDateTime();
    }

    private static Found found(ResultSet rs) throws SQLException {
        var ending = rs.getString("ending");
        return new Found(
                rs.getLong("id"),
                ProcedureCode.valueOf(rs.getString("procedure")),
                rs.getString("node"),
                ending == null ? null : Ending.valueOf(ending),
                rs.getString("office"),
                rs.getString("adviser"),
                rs.getString("customer_id"),
                rs.getString("name"),
                rs.getString("product_id"),
                rs.getObject("opened", OffsetDateTime.class).toInstant(),
                rs.getObject("touched", OffsetDateTime.class).toInstant());
    }
}
