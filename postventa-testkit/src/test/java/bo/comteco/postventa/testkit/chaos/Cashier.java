package bo.comteco.postventa.testkit.chaos;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driving.SettlePayment;
import java.time.Duration;
import java.util.List;

/** Somebody at the cash desk, who takes money or does not, says so twice, and gives back what is owed back. */
final class Cashier {

    private static final int CALLS = 25;
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(25);

    private final Storm storm;
    private final Schedule schedule;
    private final Chance chance;
    private final PaymentOrders orders;

    Cashier(Storm storm, Schedule schedule, Chance chance, PaymentOrders orders) {
        this.storm = storm;
        this.schedule = schedule;
        this.chance = chance;
        this.orders = orders;
    }

    void work() {
        for (int i = 0; i < CALLS; i++) {
            schedule.pass(chance.upTo(LONGEST_THOUGHT));
            var found = orders.list(
                    new Criteria("CENTRAL", null, chance.oneOf(List.of(Standing.OPEN, Standing.OWED_BACK))), null, 10);
            if (!found.isEmpty()) {
                var order = chance.oneOf(found).order();
                storm.at(instance -> settle(instance, order.number(), order.isOwedBack()));
            }
        }
    }

    /** The same again where chance has it; how often. */
    private int settle(Instance instance, long number, boolean owedBack) {
        boolean rejects = chance.onceIn(3);
        int times = 1 + chance.below(2);
        for (int i = 0; i < times; i++) {
            var answer = settle(instance.cashDesk(), number, owedBack, rejects);
            schedule.tell("payment order " + number + ": " + answer.getClass().getSimpleName());
        }
        return times;
    }

    private static SettlePayment.Answer settle(SettlePayment desk, long number, boolean owedBack, boolean rejects) {
        if (owedBack) {
            return desk.giveBack(CASHIER, number, "D-" + number);
        }
        return rejects ? desk.reject(CASHIER, number, "no vino") : desk.pay(CASHIER, number, "R-" + number);
    }
}
