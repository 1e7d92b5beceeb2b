package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a new installation the values that it starts with. */
final class ParameterSeed {

    private final ParameterRepository parameters;
    private final TransactionOperations transactions;

    ParameterSeed(ParameterRepository parameters, TransactionOperations transactions) {
        this.parameters = parameters;
        this.transactions = transactions;
    }

    /** Stores a book where no value was ever recorded; of several instances that start at once, one does. */
    void sow(ParameterBook book) {
        transactions.executeWithoutResult(status -> {
            parameters.lock();
            if (parameters.count() == 0) {
                parameters.saveAll(
                        book.entries().stream().map(Mapping.PARAMETERS::row).toList());
            }
        });
    }
}
