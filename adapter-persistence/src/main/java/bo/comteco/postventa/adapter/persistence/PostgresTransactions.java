package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Transactions;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions of the database. One within another is part of it. */
final class PostgresTransactions implements Transactions {

    private final TransactionOperations transactions;

    PostgresTransactions(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return transactions.execute(status -> {
            T result = work.get();
            if (status.isRollbackOnly()) {
                // A refused commit is undone without an exception.
                status.setRollbackOnly();
            }
            return result;
        });
    }
}
