package bo.comteco.postventa.faultmatrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs trials, several at once, each with a system of its own: most of the time is spent waiting for what never comes. */
final class Runs<C> implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Queue<Bench<C>> untouched = new ConcurrentLinkedQueue<>();
    private final Queue<Bench<C>> used = new ConcurrentLinkedQueue<>();
    private final Map<Row<C>, Undisturbed> undisturbed = new HashMap<>();
    private final Supplier<Bench<C>> benches;

    Runs(Supplier<Bench<C>> benches) {
        this.benches = benches;
    }

    /** How a method can be disturbed, from its undisturbed course. */
    Variants variantsOf(Row<C> row, Predicate<String> enumerated) {
        var bench = idleOrNew(row);
        try {
            var course = new Trial<>(row, bench).undisturbed();
            undisturbed.put(row, course);
            return new Variants(row.kind(), course.course(), enumerated);
        } finally {
            idle(row).add(bench);
        }
    }

    /** Starts the trials; what is got in the end are their findings, or all that is wrong. */
    Supplier<List<Finding>> start(Row<C> row, List<Variant> variants) {
        var course = undisturbed.get(row);
        if (course == null) {
            throw new IllegalStateException(row.name() + " was not tried undisturbed");
        }
        var trials = variants.stream()
                .map(variant -> CompletableFuture.supplyAsync(() -> tried(row, variant, course), threads))
                .toList();
        return () -> findings(trials);
    }

    private Finding tried(Row<C> row, Variant variant, Undisturbed course) {
        var bench = idleOrNew(row);
        try {
            return new Trial<>(row, bench).under(variant, course);
        } catch (RuntimeException thrown) {
            throw new AssertionError(row.name() + ", " + variant.column().title() + ", " + variant.name(), thrown);
        } finally {
            bench.lift();
            idle(row).add(bench);
        }
    }

    private Queue<Bench<C>> idle(Row<C> row) {
        return row.leavesTraces() ? used : untouched;
    }

    private Bench<C> idleOrNew(Row<C> row) {
        var waiting = idle(row).poll();
        return waiting == null ? benches.get() : waiting;
    }

    private static List<Finding> findings(List<CompletableFuture<Finding>> trials) {
        var findings = new ArrayList<Finding>();
        var wrong = new ArrayList<String>();
        for (var trial : trials) {
            try {
                findings.add(trial.join());
            } catch (CompletionException broken) {
                wrong.add(said(broken));
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " of " + trials.size() + ":\n" + String.join("\n", wrong));
        }
        return findings;
    }

    private static String said(CompletionException broken) {
        var wrong = broken.getCause();
        return wrong == null || wrong.getCause() == null ? String.valueOf(wrong) : wrong + ": " + wrong.getCause();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        untouched.forEach(Bench::close);
        used.forEach(Bench::close);
    }
}
