package bo.comteco.postventa.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Relocations, which do not need PAC, while PAC hangs and others ask it: by turns with rounds in which nobody asks it.
 * All come in by one door with as many threads as the service has. Each hanging begins with an adapter that knows nothing
 * of it, so that its beginning, before the breaker opens, is measured too. Prints times; judges the results only.
 */
public final class HangingBenchmark {

    /** What Tomcat has where nothing is configured. */
    private static final int THREADS = 200;

    private static final int CLIENTS = 4;

    private HangingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.ofCommandLine();
        var door = new Door(THREADS);
        try (var server = new Server();
                var relocations = new RelocationCases(server)) {
            var clients = new Clients(server, relocations, door);
            for (int round = 0; round < plan.warmUp(); round++) {
                clients.round(CLIENTS, plan.cases());
            }
            server.execute("vacuum analyze");
            System.out.println("Relocations by " + CLIENTS + " clients, " + plan.rounds() + " times " + plan.cases()
                    + " cases undisturbed and while PAC hangs, by turns, after " + plan.warmUp()
                    + " rounds of warm-up; load " + load());
            System.out.println();
            System.out.println("| round | PAC | p50 ms | p99 ms | silences |");
            System.out.println("|---|---|---|---|---|");
            var undisturbed = new ArrayList<Cost>();
            var disturbed = new ArrayList<Cost>();
            for (int round = 1; round <= plan.rounds(); round++) {
                undisturbed.add(clients.round(CLIENTS, plan.cases()));
                print(round, "is not asked", undisturbed.get(round - 1), 0);
                var pac = HangingPac.asked(door);
                try {
                    disturbed.add(clients.round(CLIENTS, plan.cases()));
                    print(round, "hangs", disturbed.get(round - 1), pac.silences());
                } finally {
                    pac.end();
                }
            }
            relocations.check(clients.done());
            print("p50", undisturbed, disturbed, cost -> cost.interactions().millis(0.5));
            print("p99", undisturbed, disturbed, cost -> cost.interactions().millis(0.99));
            System.out.println("Load of the machine at the end: " + load());
        }
    }

    private static void print(int round, String pac, Cost cost, long silences) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %.2f | %d |%n",
                round,
                pac,
                cost.interactions().millis(0.5),
                cost.interactions().millis(0.99),
                silences);
    }

    private static void print(String what, List<Cost> undisturbed, List<Cost> disturbed, ToDoubleFunction<Cost> value) {
        double before = middle(undisturbed, value);
        double after = middle(disturbed, value);
        System.out.printf(
                Locale.ROOT,
                "%s, middle of the rounds: undisturbed %.2f ms, while PAC hangs %.2f ms, %.2f times%n",
                what,
                before,
                after,
                after / before);
    }

    private static double middle(List<Cost> rounds, ToDoubleFunction<Cost> value) {
        return rounds.stream()
                .mapToDouble(value)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
