package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.finding;
import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.listing;
import static bo.comteco.postventa.testkit.store.Broken.saying;
import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Criteria;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a store may do wrong with arrears and holds. */
final class BrokenArrears {

    static final List<Broken> WAYS =
            Stream.concat(arrears().stream(), holds().stream()).toList();

    private BrokenArrears() {}

    private static List<Broken> arrears() {
        return new Ways(InMemoryArrearsContractTest.class)
                .of(Arrears.class)
                .breaking(
                        "whatIsBornIsInSomebodysHandsUntilTheLeaseIsOver",
                        "says of nothing that somebody holds it",
                        "list",
                        listing((Arrear right) -> Altered.in(right, "handedOut", false)))
                .breaking(
                        "whatIsPutOffSaysWhyAndUntilWhenAndIsInNobodysHands",
                        "does not say why something was put off",
                        "list",
                        listing((Arrear right) -> Altered.in(right, "trouble", null)))
                .breaking(
                        "itIsListedByStateKindAndRequestTheOldestRequestFirst",
                        "lists every state",
                        "list",
                        hearing(0, (Criteria criteria) -> Altered.in(criteria, "state", null)))
                .breaking(
                        "itIsCountedByKindAsItIsListedWhateverThePage",
                        "counts every state",
                        "count",
                        hearing(0, (Criteria criteria) -> Altered.in(criteria, "state", null)))
                .breaking(
                        "whatALeaseRanOutOverInSilenceIsUncertainInTheNextHandsAndWhatWasPutOffIsNot",
                        "takes nothing for uncertain that nobody said a word about",
                        "list",
                        BrokenArrears::onlyWhatSaysWhy)
                .breaking(
                        "aPageBeginsAfterThePlaceWhereTheLastOneEnded",
                        "begins every page anew",
                        "list",
                        hearing(1, (Object) null))
                .breaking(
                        "askingSilentSystemsAgainIsNoArrear",
                        "locks asking silent systems again",
                        "lock",
                        asked -> asked.argument(1, Integer.class) < 0
                                ? Optional.of(new Arrear(1, -1, "RESUME", State.WAITING, false, 1, null, null))
                                : asked.right())
                .atOnce(
                        "ofManyWhoLockOneAndTakeItOnlyOneFindsItFree",
                        "tells all who lock it at once that it is free",
                        "lock",
                        finding((Arrear right) -> Altered.in(right, "handedOut", false)))
                .of(RequestStore.class)
                .breaking(
                        "whatIsUncertainStaysSoInTheNextHandsAndWhenItIsPutOff",
                        "puts what is uncertain off like anything else",
                        "doubt",
                        BrokenArrears::postponing)
                .breaking(
                        "whatIsSetAsideIsNeverDueAndTakenItIsUncertain",
                        "puts what is set aside off for a day",
                        "setAside",
                        asked -> {
                            var due = asked.argument(0, Due.class);
                            store(asked).postpone(due, due.until().plus(Duration.ofDays(1)), "set aside");
                            return null;
                        })
                .breaking(
                        "whoHeldItBeforeCanNeitherDoubtItNorSetItAside",
                        "lets whoever held it before doubt it",
                        "doubt",
                        BrokenArrears::whoeverHoldsIt)
                .breaking(
                        "whatIsSettledIsNoArrearAnyMore",
                        "forgets that something was settled",
                        "commit",
                        BrokenArrears::settlingNothing)
                .all();
    }

    private static List<Broken> holds() {
        return new Ways(InMemorySystemHoldsContractTest.class)
                .of(SystemHolds.class)
                .breaking(
                        "whatIsOwedToAHeldSystemIsNotClaimedUntilItIsReleased",
                        "holds a system and nothing that is owed to it",
                        "begin",
                        hearing(1, Set.of()))
                .breaking(
                        "whatIsOwedToAnotherSystemIsClaimedMeanwhile",
                        "holds other systems too",
                        "begin",
                        hearing(1, Set.of(ArrearsSetting.kind())))
                .breaking(
                        "aSystemIsHeldOnceAndReleasedOnceAndBothAreKept",
                        "says of every release that it released something",
                        "end",
                        saying(true))
                .atOnce(
                        "manyWhoHoldASystemAtOnceHoldItOnce",
                        "tells all who hold a system at once that they do",
                        "begin",
                        saying(true))
                .of(Arrears.class)
                .breaking(
                        "whatIsUncertainIsSaidToBeSoThoughItsSystemIsHeld",
                        "says of what is uncertain that it is held",
                        "list",
                        listing((Arrear right) ->
                                right.state() == State.UNCERTAIN ? Altered.in(right, "state", State.HELD) : right))
                .breaking(
                        "whatWaitsIsSpreadTheOldestRequestFirst",
                        "has everything taken up at once",
                        "spread",
                        hearing(2, Duration.ZERO))
                .breaking(
                        "whatSomebodyHoldsAndWhatIsSetAsideIsNotSpreadAndWhatMustSettleKeepsItsTime",
                        "begins a day late",
                        "spread",
                        hearing(1, (Instant from) -> from.plus(Duration.ofDays(1))))
                .breaking(
                        "whatWasPutOffForLongerKeepsItsTime",
                        "takes up what is in vain yet",
                        "spread",
                        hearing(3, (Instant latest) -> latest.plus(Duration.ofDays(1))))
                .breaking(
                        "ofOtherKindsNothingIsSpread",
                        "spreads every kind",
                        "spread",
                        hearing(0, Set.of(ArrearsSetting.kind())))
                .of(Transactions.class)
                .breaking(
                        "whatAnUndoneTransactionHeldIsNotHeld", "undoes nothing", "inOne", BrokenTransactions::notAtAll)
                .all();
    }

    private static @Nullable Object onlyWhatSaysWhy(Asked asked) {
        var right = asked.right();
        return asked.argument(0, Criteria.class).state() == State.UNCERTAIN
                ? ((List<?>) requireNonNull(right))
                        .stream()
                                .filter(one -> ((Arrear) one).trouble() != null)
                                .toList()
                : right;
    }

    private static RequestStore store(Asked asked) {
        return (RequestStore) asked.port();
    }

    private static @Nullable Object postponing(Asked asked) {
        store(asked)
                .postpone(
                        asked.argument(0, Due.class),
                        asked.argument(1, Instant.class),
                        asked.argument(2, String.class));
        return null;
    }

    /** Does it in the name of whoever holds it now. */
    static @Nullable Object whoeverHoldsIt(Asked asked) {
        var due = asked.argument(0, Due.class);
        return due.effect() == null
                ? asked.right()
                : store(asked)
                        .take(due.request(), due.effect(), asked.argument(1, Instant.class))
                        .map(now -> asked.replacing(0, now))
                        .orElse(null);
    }

    static @Nullable Object settlingNothing(Asked asked) {
        return asked.with(Altered.in(asked.argument(0, Commit.class), "settled", List.of()));
    }
}
