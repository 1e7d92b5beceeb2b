package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.StoredSample.MORNING;
import static bo.comteco.postventa.adapter.persistence.StoredSample.number;
import static bo.comteco.postventa.adapter.persistence.StoredSample.owing;
import static bo.comteco.postventa.adapter.persistence.StoredSample.store;
import static bo.comteco.postventa.adapter.persistence.StoredSample.transactions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.domain.manual.RelocationFields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several instances that sweep at once. */
class SweepTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** When every lease of the sample is over. */
    private static final Instant LATER = MORNING.plus(MINUTE);

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    private static List<Long> owingRequests(int count) {
        return IntStream.range(0, count).mapToObj(i -> number(owing(i))).toList();
    }

    private static List<Due> claim(int limit) {
        return transactions().inOne(() -> store().claim(LATER, LATER.plus(MINUTE), limit, Set.of()));
    }

    private static List<Long> numbers(List<Due> claimed) {
        return claimed.stream().map(Due::request).toList();
    }

    @Test
    void whatOneIsClaimingTheOtherNeitherGetsNorWaitsFor() {
        var numbers = owingRequests(5);

        var claimed = transactions().inOne(() -> {
            var first = store().claim(LATER, LATER.plus(MINUTE), 3, Set.of());
            var second = CompletableFuture.supplyAsync(() -> claim(5)).join();
            return Stream.concat(first.stream(), second.stream()).toList();
        });

        assertThat(numbers(claimed)).hasSize(5).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void whatOneClaimedAndUndidTheOtherGets() {
        var numbers = owingRequests(2);
        var undone = new IllegalStateException("undone");

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    assertThat(store().claim(LATER, LATER.plus(MINUTE), 2, Set.of()))
                            .hasSize(2);
                    throw undone;
                }))
                .isSameAs(undone);

        assertThat(claim(5))
                .containsExactly(
                        new Due(numbers.get(0), 0, RelocationFields.RELOCATION_ORDER, 1, LATER.plus(MINUTE)),
                        new Due(numbers.get(1), 0, RelocationFields.RELOCATION_ORDER, 1, LATER.plus(MINUTE)));
    }

    @Test
    void twoThatSweepUntilNothingIsLeftGetEverythingOnce() {
        var numbers = owingRequests(60);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var sweeps = Stream.generate(() -> CompletableFuture.supplyAsync(SweepTest::sweepAll, threads))
                    .limit(2)
                    .toList();
            var claimed = sweeps.stream()
                    .map(CompletableFuture::join)
                    .flatMap(List::stream)
                    .toList();

            assertThat(numbers(claimed)).hasSize(60).containsExactlyInAnyOrderElementsOf(numbers);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until there is nothing more; what another is just claiming will be its own. */
    private static List<Due> sweepAll() {
        var all = new ArrayList<Due>();
        List<Due> some;
        do {
            some = claim(3);
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    @Test
    void noMoreIsClaimedThanAskedForHoweverTheDatabaseGoesAboutIt() {
        owingRequests(12);

        var claimed = transactions().inOne(() -> {
            for (var way : List.of("hashjoin", "mergejoin", "material", "sort", "indexscan")) {
                TestDatabase.jdbc().execute("set local enable_" + way + " = off");
            }
            return store().claim(LATER, LATER.plus(MINUTE), 5, Set.of());
        });

        assertThat(claimed).hasSize(5);
    }
}
