package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Parameters in PostgreSQL. The book is kept in memory for a few seconds: whoever records a value records it as from a
 * moment after that, so that a book that is read again later says what the older one said.
 */
final class PostgresParameterStore implements ParameterStore {

    private static final Duration KEPT = Duration.ofSeconds(5);

    // Two instances that start at once fill an empty table once.
    private static final String LOCK = "lock table parameter in share row exclusive mode";

    private final ParameterRepository parameters;
    private final InstantSource clock;
    private volatile @Nullable Read last;

    PostgresParameterStore(ParameterRepository parameters, InstantSource clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    private record Read(ParameterBook book, Instant until) {}

    /** Records the values that the manual gives, where none are recorded yet. */
    static void fill(
            ParameterRepository parameters,
            JdbcAggregateTemplate rows,
            JdbcOperations jdbc,
            TransactionOperations transactions,
            ParameterBook initial) {
        transactions.executeWithoutResult(status -> {
            jdbc.execute(LOCK);
            if (parameters.findAllByOrderById().isEmpty()) {
                rows.insertAll(initial.entries().stream()
                        .map(ParameterRows.MAPPER::row)
                        .toList());
            }
        });
    }

    @Override
    public ParameterBook book() {
        var known = last;
        var now = clock.instant();
        if (known != null && now.isBefore(known.until())) {
            return known.book();
        }
        var book = new ParameterBook(parameters.findAllByOrderById().stream()
                .map(ParameterRows.MAPPER::entry)
                .toList());
        last = new Read(book, now.plus(KEPT));
        return book;
    }
}
