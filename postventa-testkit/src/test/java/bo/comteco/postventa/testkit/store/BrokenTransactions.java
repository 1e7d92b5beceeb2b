package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What transactions may do wrong. */
final class BrokenTransactions {

    static final List<Broken> WAYS = new Ways(InMemoryTransactionsContractTest.class)
            .of(Transactions.class)
            .breaking("allOfItIsDoneAndWhatItComesToIsHandedOn", "hands nothing on", "inOne", asked -> {
                asked.right();
                return null;
            })
            .breaking(
                    "whatFailsIsUndoneInEveryStoreAndTheFailurePassesOn",
                    "undoes nothing",
                    "inOne",
                    BrokenTransactions::notAtAll)
            .remembering(
                    "aTransactionWithinATransactionIsPartOfIt", "keeps an inner one though the outer fails", () -> {
                        var depth = new AtomicInteger();
                        var inner = new ArrayList<Asked>();
                        return asked -> {
                            if (depth.getAndIncrement() > 0) {
                                inner.add(asked);
                            }
                            try {
                                return asked.right();
                            } catch (RuntimeException failed) {
                                inner.forEach(Asked::right);
                                throw failed;
                            } finally {
                                depth.getAndDecrement();
                            }
                        };
                    })
            .remembering("afterAFailureAnotherIsDoneAsEver", "never recovers from a failure", () -> {
                var hasFailed = new AtomicBoolean();
                return asked -> {
                    if (hasFailed.get()) {
                        throw new IllegalStateException("failed before");
                    }
                    try {
                        return asked.right();
                    } catch (RuntimeException failed) {
                        hasFailed.set(true);
                        throw failed;
                    }
                };
            })
            .all();

    private BrokenTransactions() {}

    /** Does the work without a transaction. */
    static @Nullable Object notAtAll(Asked asked) {
        return asked.argument(0, Supplier.class).get();
    }
}
