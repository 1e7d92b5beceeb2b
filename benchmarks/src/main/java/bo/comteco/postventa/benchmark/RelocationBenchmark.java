package bo.comteco.postventa.benchmark;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * The relocation's six interactions through the use cases on PostgreSQL beside the JDBC limit, alternating. Prints what
 * both cost and the ratios; judges the results, never the times. Ends with an exception, hence with exit code 1, when a
 * case did not end as attended with its order entered once.
 */
public final class RelocationBenchmark {

    private RelocationBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.ofCommandLine();
        try (var server = new Server();
                var ours = new RelocationCases(server);
                var limit = new JdbcLimit(server, plan.mostClients())) {
            describe(plan, server);
            var comparisons = measure(plan, server, new Clients(server, limit), new Clients(server, ours));
            new Report(System.out).print(comparisons, limit, ours);
            System.out.println("Load of the machine at the end, without which no time means anything: " + load());
        }
    }

    private static List<Comparison> measure(Plan plan, Server server, Clients limit, Clients ours)
            throws InterruptedException, ExecutionException, SQLException {
        for (int round = 0; round < plan.warmUp(); round++) {
            limit.round(plan.mostClients(), plan.cases());
            ours.round(plan.mostClients(), plan.cases());
        }
        // As after a night in service: before, the database plans by guesses about tables that it has not looked at
        // yet.
        server.execute("vacuum analyze");
        var comparisons = new ArrayList<Comparison>();
        for (int clients : plan.clients()) {
            var comparison = new Comparison(clients);
            for (int round = 0; round < plan.rounds(); round++) {
                comparison.add(limit.round(clients, plan.cases()), ours.round(clients, plan.cases()));
            }
            comparisons.add(comparison);
        }
        limit.candidate().check(limit.done());
        ours.candidate().check(ours.done());
        return comparisons;
    }

    private static void describe(Plan plan, Server server) throws SQLException {
        System.out.println("Relocation, six interactions a case: after " + plan.warmUp() + " rounds of warm-up "
                + plan.rounds() + " rounds of " + plan.cases() + " cases each, limit and use cases by turns.");
        System.out.println(server.value("""
                select 'PostgreSQL ' || current_setting('server_version')
                    || ', fsync ' || current_setting('fsync')
                    || ', synchronous_commit ' || current_setting('synchronous_commit')""") + "; Java "
                + Runtime.version() + "; " + Runtime.getRuntime().availableProcessors() + " processors; load "
                + load());
        System.out.println();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
