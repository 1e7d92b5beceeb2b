package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.CommitResult.MovedOn;
import bo.comteco.postventa.application.driven.CommitResult.OpenedBefore;
import bo.comteco.postventa.application.driven.CommitResult.ProductBusy;
import bo.comteco.postventa.application.driven.CommitResult.Stored;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a store of requests may do wrong when several want the same. */
final class BrokenOpenings {

    static final List<Broken> WAYS = new Ways(InMemoryOpeningContractTest.class)
            .of(RequestStore.class)
            .breaking(
                    "refusesASecondChangeOfAProductAndNamesTheFirst",
                    "names the second change of a product as the first",
                    "commit",
                    reading((CommitResult right) ->
                            right instanceof ProductBusy busy ? new ProductBusy(busy.other() + 1) : right))
            .breaking(
                    "letsAnotherProductOfTheSameClientChange",
                    "refuses any other change of a client's",
                    "commit",
                    asked -> refusing(
                            asked,
                            (before, now) -> before.customer().equals(now.customer())
                                    && !before.findProduct().equals(now.findProduct()),
                            before -> true))
            .breaking(
                    "letsAProductChangeAgainWhenItsFirstChangeHasEnded",
                    "takes what has ended for open",
                    "commit",
                    asked -> refusing(
                            asked,
                            (before, now) -> before.findProduct().equals(now.findProduct()),
                            before -> SampleRelocation.restored(before).hasEnded()))
            .breaking(
                    "tellsARepeatedOpeningWhichRequestItOpened",
                    "takes a repeated opening for another's",
                    "commit",
                    reading((CommitResult right) ->
                            right instanceof OpenedBefore before ? new ProductBusy(before.number()) : right))
            .atOnce(
                    "opensOneOfFiftyEqualOpeningsAtOnce",
                    "tells all who open one thing at once that they did",
                    "commit",
                    reading((CommitResult right) -> right instanceof OpenedBefore ? new Stored() : right))
            .atOnce(
                    "opensOneOfManyChangesOfAProductAtOnce",
                    "tells all who change a product at once that they did",
                    "commit",
                    reading((CommitResult right) -> right instanceof ProductBusy ? new Stored() : right))
            .atOnce(
                    "storesOneOfManyMovesOfOneVersionAtOnce",
                    "tells all who move a request at once that they did",
                    "commit",
                    saying(new Stored(), new MovedOn()))
            .all();

    private BrokenOpenings() {}

    /** Refuses an opening where something is true of an earlier one's subject and its own, and of how the earlier stands. */
    private static @Nullable Object refusing(
            Asked asked, BiPredicate<Subject, Subject> where, Predicate<Snapshot> standing) {
        var commit = asked.argument(0, Commit.class);
        long number = commit.request().number();
        return LongStream.range(1, commit.versionBefore() == 0 ? number : 1)
                .boxed()
                .filter(before -> ((RequestStore) asked.port())
                        .load(before)
                        .map(RequestStore.Stored::snapshot)
                        .filter(standing)
                        .map(snapshot -> snapshot.opening().subject())
                        .filter(subject ->
                                where.test(subject, commit.request().opening().subject()))
                        .isPresent())
                .findFirst()
                .<Object>map(ProductBusy::new)
                .orElseGet(asked::right);
    }
}
