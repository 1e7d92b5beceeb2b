package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.CommitResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DuplicateKeyException;

/** Tells by the constraint that refused something what it comes to. */
final class Refusals {

    private static final String STEP_KEY = "step_pkey";
    private static final String OPEN_KEY = "request_open_key";
    private static final String ONE_CHANGE = "request_one_change";

    private static final String OPENED_BEFORE = "select id from request where open_key = ?";

    // The other may have ended meanwhile: then it is the product's last one that was in the way.
    private static final String OTHER_CHANGE = """
            (select id from request where product_id = ? and ended is null and changes)
            union all
            (select id from request where customer_id = ? and product_id = ? and changes order by id desc limit 1)
            limit 1""";

    private Refusals() {}

    /**
     * What a commit comes to that the database refused.
     *
     * @throws SQLException the same, when it is not one of the refusals that are foreseen
     */
    static CommitResult of(SQLException refused, Connection connection, RequestRow request) throws SQLException {
        return switch (constraint(refused)) {
            case STEP_KEY -> new CommitResult.MovedOn();
            case OPEN_KEY, ONE_CHANGE ->
                // Nothing can be asked in a transaction that failed; it is undone anyway.
                after(rollback(connection), request).orElseThrow(() -> refused);
            default -> throw refused;
        };
    }

    /** The name of the constraint that refused something as it is there already; empty where none did. */
    static String constraint(DuplicateKeyException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause ? constraint(cause) : "";
    }

    private static String constraint(SQLException refused) {
        var message = refused instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        @Nullable String constraint = message == null ? null : message.getConstraint();
        return constraint == null || !PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())
                ? ""
                : constraint;
    }

    private static Connection rollback(Connection connection) throws SQLException {
        connection.rollback();
        return connection;
    }

    /** An opening that was made before is told first, whichever constraint was looked at first. */
    private static Optional<CommitResult> after(Connection connection, RequestRow request) throws SQLException {
        if (request.openKey() != null) {
            var before = number(connection, OPENED_BEFORE, binding -> binding.add(request.openKey()));
            if (before.isPresent()) {
                return before.map(CommitResult.OpenedBefore::new);
            }
        }
        return number(
                        connection,
                        OTHER_CHANGE,
                        binding -> binding.add(request.productId())
                                .add(request.customerId())
                                .add(request.productId()))
                .map(CommitResult.ProductBusy::new);
    }

    @FunctionalInterface
    private interface Parameters {
        Binding bind(Binding binding) throws SQLException;
    }

    private static Optional<Long> number(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            parameters.bind(new Binding(statement));
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
            }
        }
    }
}
