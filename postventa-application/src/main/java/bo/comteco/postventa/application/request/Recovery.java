package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices that a system answers again, and has what waited for it taken up a thing at a time, the oldest request first:
 * what a long silence has put off would come up together otherwise.
 */
final class Recovery {

    private final Arrears arrears;
    private final Transactions transactions;
    private final Procedures procedures;
    private final Duration apart;
    private final Set<SystemName> silent = ConcurrentHashMap.newKeySet();

    Recovery(CounterService.Stores stores, Procedures procedures, Duration apart) {
        this.arrears = stores.arrears();
        this.transactions = stores.transactions();
        this.procedures = procedures;
        this.apart = apart;
    }

    /** It left something unanswered. */
    void missed(SystemName system) {
        silent.add(system);
    }

    /** It answered. */
    void heard(SystemName system, Instant now) {
        if (silent.remove(system)) {
            spread(system, now);
        }
    }

    /** Gives what waits for a system times of its own, in a transaction of its own or the one that runs. */
    void spread(SystemName system, Instant from) {
        var kinds = procedures.kindsEnteredIn(system);
        if (!kinds.isEmpty()) {
            transactions.inOne(() -> {
                arrears.spread(kinds, from, apart);
                return from;
            });
        }
    }
}
