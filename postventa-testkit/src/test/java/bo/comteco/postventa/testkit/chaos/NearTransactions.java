package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Transactions;
import java.util.function.Supplier;

/**
 * Transactions between which others come, before and after each; a instance that is killed there has done it or has not.
 * Now and then the connection is lost before the commit or after it.
 */
final class NearTransactions implements Transactions {

    private final Transactions transactions;
    private final Schedule schedule;
    private final Chance chance;

    NearTransactions(Transactions transactions, Schedule schedule, Chance chance) {
        this.transactions = transactions;
        this.schedule = schedule;
        this.chance = chance;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        var strand = schedule.self();
        if (strand.isUndivided()) {
            return transactions.inOne(work);
        }
        schedule.stall();
        boolean lost = !schedule.isCalm() && chance.onceIn(100);
        boolean done = chance.onceIn(2);
        if (lost && !done) {
            schedule.tell("the connection is lost before the commit");
            throw new ConnectionLost();
        }
        T result = undivided(strand, work);
        if (lost) {
            schedule.tell("the connection is lost after the commit");
            throw new ConnectionLost();
        }
        schedule.stall();
        return result;
    }

    private <T> T undivided(Strand strand, Supplier<T> work) {
        strand.undivide();
        try {
            return transactions.inOne(work);
        } finally {
            strand.divide();
        }
    }
}
