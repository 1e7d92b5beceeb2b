package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices that a system answers again, and has what waited for it taken up a thing at a time, the oldest request first:
 * what a long silence has put off would come up together otherwise.
 */
final class Recovery {

    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    /**
     * Nothing waits for its turn longer than it would be put off anyway; what did begins a new row. So often at the most all
     * that waits is taken up: what a system never answers would be tried again at each answer to another otherwise.
     */
    private static final Duration LONGEST_QUEUE = OwedWork.LONGEST_PAUSE;

    private final Arrears arrears;
    private final Transactions transactions;
    private final Procedures procedures;
    private final Duration apart;
    private final Set<SystemName> silent = ConcurrentHashMap.newKeySet();
    private final Map<SystemName, Instant> takenUp = new ConcurrentHashMap<>();
    private final Map<SystemName, Instant> turns = new ConcurrentHashMap<>();

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

    /** It answered. What can't be taken up now is at the next answer. */
    void heard(SystemName system, Instant now) {
        if (!silent.contains(system) || !isTime(system, now)) {
            return;
        }
        try {
            spread(system, now);
            silent.remove(system);
        } catch (RuntimeException failed) {
            takenUp.remove(system);
            LOG.log(System.Logger.Level.ERROR, "could not take up what waits for " + system.title(), failed);
        }
    }

    /** Whether nobody here took it up for long enough; then somebody has now. */
    private boolean isTime(SystemName system, Instant now) {
        var last =
                takenUp.merge(system, now, (before, next) -> next.isBefore(before.plus(LONGEST_QUEUE)) ? before : next);
        return last.equals(now);
    }

    /**
     * When something is tried next that would be in vain before a moment: then, or so far apart from what has its turn
     * already. All that an outage keeps would come up in the moment that it may be over otherwise.
     */
    Instant turn(SystemName system, Instant earliest) {
        return turns.merge(system, earliest, (last, first) -> {
            var next = last.plus(apart);
            boolean isNear = !next.isBefore(first) && next.isBefore(first.plus(LONGEST_QUEUE));
            return isNear ? next : first;
        });
    }

    /** Gives what waits for a system times of its own, in a transaction of its own or the one that runs. */
    void spread(SystemName system, Instant from) {
        var kinds = procedures.kindsEnteredIn(system);
        if (!kinds.isEmpty()) {
            transactions.inOne(() -> {
                arrears.spread(kinds, from, apart, from.plus(LONGEST_QUEUE));
                return from;
            });
        }
    }
}
