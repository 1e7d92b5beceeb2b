package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.indicator.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String DELTA = "insert into tally_delta values (?, ?, ?, ?, 1, 1, 1, 0)";
    private static final String MANY = """
            insert into tally_delta
            select date '2026-11-24' + i % 3, 'office-' || i % 5, 'C', 'adviser-' || i % 7, 1, i % 2, i % 3 % 2, (i + 1) % 2
            from generate_series(1, ?) as i""";

    private final TallyFold fold = TestDatabase.bean(TallyFold.class);
    private final Tallies reader = TestDatabase.bean(Tallies.class);
    private final ExecutorService threads = Executors.newFixedThreadPool(5);

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @AfterEach
    void noThreadIsLeft() {
        threads.shutdownNow();
    }

    private Count totals(@Nullable String office, @Nullable String adviser) {
        var selection = new Selection(DAY, DAY.plusDays(2), office, null, adviser);
        return reader.count(selection, Set.of()).stream().map(Counted::count).reduce(Count.NONE, Count::plus);
    }

    private List<Count> everySum() {
        return List.of(
                totals(null, null),
                totals("office-1", null),
                totals(null, "adviser-2"),
                totals("office-1", "adviser-2"));
    }

    private static int count(String table) {
        return TestDatabase.jdbc().queryForObject("select count(*) from " + table, Integer.class);
    }

    @Test
    void foldingChangesNoSum() {
        TestDatabase.jdbc().update(MANY, 210);
        var before = everySum();

        fold.some(100);
        assertThat(everySum()).isEqualTo(before);
        fold.all();
        assertThat(everySum()).isEqualTo(before);

        assertThat(before.get(0).total()).isEqualTo(210);
        assertThat(count("tally_delta")).isZero();
    }

    @Test
    void aFoldWithNothingToFoldFoldsNothing() {
        assertThat(fold.some(10)).isZero();
        assertThat(count("tally")).isZero();
    }

    @Test
    void readersSeeNoOtherSumWhileSeveralFold() {
        TestDatabase.jdbc().update(MANY, 4_000);
        var right = everySum();
        var folders = CompletableFuture.allOf(folder(), folder(), folder());
        var readers = List.of(readerUntil(folders), readerUntil(folders));

        folders.join();

        assertThat(readers)
                .allSatisfy(read -> assertThat(read.join()).isNotEmpty().containsOnly(right));
        assertThat(everySum()).isEqualTo(right);
        assertThat(count("tally_delta")).isZero();
    }

    private CompletableFuture<Void> folder() {
        return CompletableFuture.runAsync(
                () -> {
                    while (count("tally_delta") > 0) {
                        fold.some(61);
                    }
                },
                threads);
    }

    private CompletableFuture<List<List<Count>>> readerUntil(CompletableFuture<Void> end) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var read = new ArrayList<List<Count>>();
                    do {
                        read.add(everySum());
                    } while (!end.isDone());
                    return read;
                },
                threads);
    }

    @Test
    void aSumIsNeverBehindWhatWasAppendedNorAheadOfIt() {
        int deltas = 600;
        var begun = new AtomicInteger();
        var done = new AtomicInteger();
        var writer = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < deltas; i++) {
                        begun.incrementAndGet();
                        TestDatabase.jdbc().update(DELTA, DAY, "office-1", "C", "adviser-2");
                        done.incrementAndGet();
                    }
                },
                threads);
        var folder = CompletableFuture.runAsync(
                () -> {
                    while (!writer.isDone()) {
                        fold.some(7);
                    }
                },
                threads);

        do {
            long least = done.get();
            long sum = totals("office-1", "adviser-2").total();
            assertThat(sum).isBetween(least, (long) begun.get());
        } while (!writer.isDone());

        folder.join();
        fold.all();
        assertThat(totals(null, null)).isEqualTo(new Count(deltas, deltas, deltas, 0));
    }
}
