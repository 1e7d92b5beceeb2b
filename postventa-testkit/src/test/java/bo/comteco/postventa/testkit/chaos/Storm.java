package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.chaos.Adviser.Acknowledged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run: a few instances over one house, advisers and a cashier at work, faults of every system and kills, all by one
 * seed; then everything is well again, and what is owed is swept up until nothing is due.
 */
final class Storm {

    private static final Instant BEGINNING = Instant.parse("2026-11-24T14:00:00Z");
    private static final int INSTANCES = 2;

    /** Those that enter something elsewhere. */
    private static final List<ProcedureCode> OWING = List.of(
            ProcedureCode.A,
            ProcedureCode.B,
            ProcedureCode.C,
            ProcedureCode.D,
            ProcedureCode.E,
            ProcedureCode.F,
            ProcedureCode.G);

    private static final Duration SOON = Duration.ofSeconds(45);
    private static final Duration LATER = Duration.ofHours(2);

    /** Eight tries at least, and as many hours as a payment order can be open over a weekend. */
    private static final int SOON_TIMES = 60;

    private static final int LATER_TIMES = 60;

    private final long seed;
    private final Chance chance;
    private final Schedule schedule;
    private final House house;
    private final List<Instance> instances = new ArrayList<>();
    private final List<ProcedureCode> procedures;
    private final List<Long> opened = new ArrayList<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private int atWork;
    private int kills;
    private int uncertain;
    private @Nullable AssertionError wrong;

    Storm(long seed, Twist twist, ExecutorService threads) {
        this.seed = seed;
        chance = new Chance(seed);
        schedule = new Schedule(chance, threads, BEGINNING);
        house = new House(schedule, chance, twist);
        procedures = OWING.stream().filter(code -> chance.onceIn(3)).toList();
    }

    /** Which procedures are opened. */
    List<ProcedureCode> procedures() {
        return procedures.isEmpty() ? List.of(ProcedureCode.C, ProcedureCode.G) : procedures;
    }

    void happens() {
        schedule.begin("fate", null, this::fate);
        wrong = schedule.run()
                .map(why -> new AssertionError(
                        "seed " + seed + ": " + why + "\n  " + String.join("\n  ", schedule.told()), why))
                .orElse(null);
    }

    /** What went wrong, if anything did. */
    Optional<AssertionError> wrong() {
        return Optional.ofNullable(wrong);
    }

    House house() {
        return house;
    }

    Schedule schedule() {
        return schedule;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    int kills() {
        return kills;
    }

    int uncertain() {
        return uncertain;
    }

    /** Somebody asks an instance that lives; empty where it dies meanwhile, or its connection is lost. */
    <T> Optional<T> at(Function<Instance, T> asking) {
        if (instances.isEmpty()) {
            return Optional.empty();
        }
        var instance = chance.oneOf(instances);
        var strand = schedule.self();
        strand.in(instance.life());
        try {
            schedule.step();
            return Optional.of(asking.apply(instance));
        } catch (ConnectionLost lost) {
            return Optional.empty();
        } catch (Killed killed) {
            if (!instance.life().isOver()) {
                throw killed;
            }
            return Optional.empty();
        } finally {
            strand.in(null);
        }
    }

    private void fate() {
        for (int i = 0; i < INSTANCES; i++) {
            start();
        }
        int advisers = 1 + chance.below(3);
        for (int i = 0; i < advisers; i++) {
            atWork("adviser " + i, new Adviser(this, schedule, chance, opened, acknowledged)::work);
        }
        atWork("cashier", new Cashier(this, schedule, chance, house.payments())::work);
        atWork("operator", new Operator(this, schedule, chance, house.journal())::work);
        while (atWork > 0) {
            schedule.pass(chance.upTo(Duration.ofSeconds(90)));
            killOrStart();
        }
        recover();
        uncertain = new Reckoning(this).check();
    }

    private void atWork(String name, Runnable work) {
        atWork++;
        schedule.begin(name, null, () -> {
            work.run();
            atWork--;
        });
    }

    private void start() {
        instances.add(new Instance("instance " + (instances.size() + kills), house, schedule, chance));
    }

    private void killOrStart() {
        if (instances.size() < INSTANCES) {
            schedule.tell("starts a instance");
            start();
        } else if (chance.onceIn(2)) {
            kill();
        }
    }

    private void kill() {
        var instance = chance.oneOf(instances);
        schedule.tell("kills a instance");
        instance.life().end();
        instances.remove(instance);
        kills++;
    }

    /** From the worst beginning: nobody remembers anything. */
    private void recover() {
        while (!instances.isEmpty()) {
            kill();
        }
        schedule.tell("all is well again");
        schedule.calmDown();
        start();
        Operator.releaseAll(instances.get(0));
        for (int i = 0; i < SOON_TIMES + LATER_TIMES && !new Reckoning(this).nothingIsOwed(); i++) {
            schedule.pass(i < SOON_TIMES ? SOON : LATER);
            instances.get(0).service().carryOutOwed().sweep(Integer.MAX_VALUE);
        }
        schedule.pass(LATER);
    }
}
