package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Transactions over stores in memory, one at a time. A store that takes part gives its state before the work and takes
 * it back when the work fails or is refused. What is done outside a transaction is one of its own.
 */
public final class InMemoryTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Supplier<Runnable>> stores = new ArrayList<>();
    private boolean refused;

    @Override
    public <T> T inOne(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() == 1 ? outermost(work) : work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        var before = stores.stream().map(Supplier::get).toList();
        refused = false;
        boolean kept = false;
        try {
            T result = work.get();
            kept = !refused;
            return result;
        } finally {
            if (!kept) {
                before.forEach(Runnable::run);
            }
        }
    }

    /** Does something that can't be half done, while no transaction of another thread is open. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Lets a store take part: what it gives puts back the state that it has now. */
    void join(Supplier<Runnable> store) {
        stores.add(store);
    }

    /** Undoes the running transaction at its end, though no exception passes on. */
    void refuse() {
        refused = true;
    }
}
