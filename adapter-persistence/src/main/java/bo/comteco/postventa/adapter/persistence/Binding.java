package bo.comteco.postventa.adapter.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a statement its parameters one after the other. A null has its type too: the database would otherwise prepare a
 * statement anew whenever a value takes the place of a null.
 */
final class Binding {

    private final PreparedStatement statement;
    private int position;

    Binding(PreparedStatement statement) {
        this.statement = statement;
    }

    Binding add(long value) throws SQLException {
        statement.setLong(++position, value);
        return this;
    }

    Binding add(int value) throws SQLException {
        statement.setInt(++position, value);
        return this;
    }

    Binding add(boolean value) throws SQLException {
        statement.setBoolean(++position, value);
        return this;
    }

    Binding add(LocalDate value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }

    Binding add(List<Integer> values) throws SQLException {
        statement.setArray(++position, statement.getConnection().createArrayOf("int4", values.toArray()));
        return this;
    }

    Binding add(@Nullable String value) throws SQLException {
        statement.setString(++position, value);
        return this;
    }

    Binding add(byte @Nullable [] value) throws SQLException {
        statement.setBytes(++position, value);
        return this;
    }

    Binding addInteger(@Nullable Integer value) throws SQLException {
        statement.setObject(++position, value, Types.INTEGER);
        return this;
    }

    Binding add(@Nullable UUID value) throws SQLException {
        return value == null ? addNull("uuid") : addTyped(value);
    }

    Binding add(@Nullable Instant value) throws SQLException {
        return value == null ? addNull("timestamptz") : addTyped(Moments.column(value));
    }

    private Binding addNull(String type) throws SQLException {
        statement.setNull(++position, Types.OTHER, type);
        return this;
    }

    private Binding addTyped(Object value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }
}
