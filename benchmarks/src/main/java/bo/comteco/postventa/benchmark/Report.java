package bo.comteco.postventa.benchmark;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, as tables that a page can take over. */
final class Report {

    private static final String HEAD = """
            | clients | what | cases/s | p50 ms | p99 ms | CPU ms a case, JVM + PostgreSQL | commits a case \
            | WAL KB a case (of it full pages) | database KB a case | content KB a case |
            |---|---|---|---|---|---|---|---|---|---|""";

    private static final double KB = 1024;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(List<Comparison> comparisons, Candidate limit, Candidate ours) throws SQLException {
        out.println(HEAD);
        for (var comparison : comparisons) {
            row(comparison.clients(), limit, comparison.limit());
            row(comparison.clients(), ours, comparison.ours());
        }
        out.println();
        for (var comparison : comparisons) {
            ratios(comparison);
        }
    }

    private void row(int clients, Candidate candidate, Cost cost) throws SQLException {
        say(
                "| %d | %s | %.0f | %.2f | %.2f | %.2f + %s | %.2f | %.1f (%.1f) | %.1f | %.1f |",
                clients,
                candidate.name(),
                cost.casesASecond(),
                cost.interactions().millis(0.5),
                cost.interactions().millis(0.99),
                cost.aCase(cost.jvmCpu()) / 1e6,
                cost.postgresCpu().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%.2f",
                                cost.aCase(cost.postgresCpu().getAsLong()) / 1e6)
                        : "-",
                cost.aCase(cost.log().commits()),
                cost.aCase(cost.log().bytes()) / KB,
                cost.aCase(cost.log().fullPages()) / KB,
                cost.aCase(cost.databaseBytes()) / KB,
                candidate.contentBytes() / KB);
    }

    private void ratios(Comparison comparison) {
        var throughput = comparison.throughput();
        var cpu = comparison.cpu();
        var effects = comparison.ours().effects();
        say(
                "%d at once: limit's throughput ÷ ours %.2f (%.2f to %.2f); our CPU ÷ limit's %.2f (%.2f to %.2f);"
                        + " an order's result is stored %.2f ms after the answer (p99 %.2f);"
                        + " the JVM still compiled for %.2f ms a case",
                comparison.clients(),
                throughput.middle(),
                throughput.lowest(),
                throughput.highest(),
                cpu.middle(),
                cpu.lowest(),
                cpu.highest(),
                effects.millis(0.5),
                effects.millis(0.99),
                comparison.ours().aCase(comparison.ours().compilerCpu()) / 1e6);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
