package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One instance of the service, from its start until it is killed: the production's use cases with a dispatch like the
 * production's pool, for each system a few workers and a short queue that nobody remembers, and a sweep.
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
    private final Map<Optional<SystemName>, Share> shares = new HashMap<>();
    private final CounterService service;
    private final PaymentDesk cashDesk;

    /** What is done at once for one system, and waits for that. */
    private static final class Share {
        private final Queue<Due> waiting = new ArrayDeque<>();
        private int working;
    }

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
        held.forEach(due -> soon(due, share(service.carryOutOwed().systemOf(due))));
    }

    private void soon(Due due, Share share) {
        if (share.waiting.size() == WAITING) {
            schedule.tell("too much is owed: " + due + " is left to the sweep");
            return;
        }
        share.waiting.add(due);
        if (share.working < WORKERS) {
            share.working++;
            schedule.begin(name + " worker", life, () -> work(share));
        }
    }

    @Override
    public int room(@Nullable SystemName system) {
        var share = share(Optional.ofNullable(system));
        return Math.max(0, WORKERS - share.working - share.waiting.size());
    }

    private Share share(Optional<SystemName> system) {
        return shares.computeIfAbsent(system, first -> new Share());
    }

    private void work(Share share) {
        for (var held = share.waiting.poll(); held != null; held = share.waiting.poll()) {
            try {
                service.carryOutOwed().carryOut(held);
            } catch (ConnectionLost lost) {
                schedule.tell("could not carry out " + held + "; it is left to the sweep");
            }
        }
        share.working--;
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
