package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.listing;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Stored;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What whoever counts for the indicator may do wrong. */
final class BrokenTallies {

    static final List<Broken> WAYS = new Ways(InMemoryTalliesContractTest.class)
            .of(Tallies.class)
            .breaking(
                    "anOpenRequestCountsAndIsNotAttended",
                    "counts an open request as attended",
                    "count",
                    counting(count -> new Count(count.total(), count.total(), count.inTime(), count.refused())))
            .breaking(
                    "whatEndedIsCountedOnceHoweverOftenItIsTouchedAndOnTheDayItWasOpened",
                    "counts what ended twice",
                    "count",
                    counting(count -> new Count(
                            count.total() + count.attended(), count.attended(), count.inTime(), count.refused())))
            .breaking(
                    "aRangeHoldsItsFirstAndItsLastDay",
                    "leaves the last of several days out",
                    "count",
                    hearing(
                            0,
                            (Selection all) -> all.from().equals(all.until())
                                    ? all
                                    : Altered.in(all, "until", all.until().minusDays(1))))
            .breaking(
                    "countsAreToldApartByEveryDimensionAndAddUpToTheSame",
                    "does not tell advisers apart",
                    "count",
                    hearing(
                            1,
                            (Set<Dimension> by) -> by.stream()
                                    .filter(one -> one != Dimension.ADVISER)
                                    .collect(Collectors.toSet())))
            .breaking(
                    "onlyWhatIsSelectedCounts",
                    "counts every office",
                    "count",
                    hearing(0, (Selection selection) -> Altered.in(selection, "office", null)))
            .of(RequestStore.class)
            .breaking(
                    "whatARefusedCommitWouldHaveToldIsNotCounted",
                    "carries out what came too late",
                    "commit",
                    BrokenTallies::late)
            .all();

    private BrokenTallies() {}

    static Otherwise counting(UnaryOperator<Count> counting) {
        return listing((Counted row) -> Altered.in(row, "count", counting.apply(row.count())));
    }

    /** Has the client desist of what has moved on. */
    private static @Nullable Object late(Asked asked) {
        var commit = asked.argument(0, Commit.class);
        var store = (RequestStore) asked.port();
        return store.load(commit.request().number())
                .map(Stored::snapshot)
                .filter(now -> now.records().size() > commit.versionBefore())
                .<Object>map(now -> store.commit(SampleRelocation.restored(now).desist(commit.at(), null)))
                .orElseGet(asked::right);
    }
}
