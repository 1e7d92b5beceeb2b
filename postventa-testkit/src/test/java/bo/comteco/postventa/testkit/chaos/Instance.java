package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.request.CounterService;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * One instance of the service, from its start until it is killed: the production's use cases with a dispatch like the
 * production's pool, a few workers and a short queue that nobody remembers, and a sweep.
 */
final class Instance implements Dispatch {

    private static final int WORKERS = 2;
    private static final int WAITING = 4;
    private static final int SWEPT = 10;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final String name;
    private final Schedule schedule;
    private final Chance chance;
    private final Life life = new Life();
    private final Queue<List<Due>> waiting = new ArrayDeque<>();
    private final CounterService service;
    private final PaymentDesk cashDesk;
    private int working;

    Instance(String name, House house, Schedule schedule, Chance chance) {
        this.name = name;
        this.schedule = schedule;
        this.chance = chance;
        this.service = house.service(this);
        this.cashDesk = house.cashDesk(this);
        schedule.begin(name + " sweep", life, this::sweep);
    }

    Life life() {
        return life;
    }

    CounterService service() {
        return service;
    }

    PaymentDesk cashDesk() {
        return cashDesk;
    }

    @Override
    public void soon(List<Due> held) {
        if (held.isEmpty()) {
            return;
        }
        if (waiting.size() == WAITING) {
            schedule.tell("too much is owed: " + held + " is left to the sweep");
            return;
        }
        waiting.add(held);
        if (working < WORKERS) {
            working++;
            schedule.begin(name + " worker", life, this::work);
        }
    }

    @Override
    public int room() {
        return Math.max(0, WORKERS - working - waiting.size());
    }

    private void work() {
        for (var held = waiting.poll(); held != null; held = waiting.poll()) {
            try {
                service.carryOutOwed().carryOut(held);
            } catch (ConnectionLost lost) {
                schedule.tell("could not carry out " + held + "; it is left to the sweep");
            }
        }
        working--;
    }

    private void sweep() {
        while (!schedule.isCalm()) {
            schedule.pass(chance.between(SHORTEST_PAUSE, LONGEST_PAUSE));
            try {
                service.carryOutOwed().sweep(SWEPT);
            } catch (ConnectionLost lost) {
                schedule.tell("a sweep comes to nothing");
            }
        }
    }
}
