package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.listing;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;
import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Begun;
import bo.comteco.postventa.application.driven.WatchStore.Held;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a store of watches may do wrong. */
final class BrokenWatchStore {

    static final List<Broken> WAYS =
            Stream.concat(watches().stream(), hints().stream()).toList();

    private BrokenWatchStore() {}

    private static List<Broken> watches() {
        return new Ways(InMemoryWatchStoreContractTest.class)
                .of(WatchStore.class)
                .breaking(
                        "whatHasEndedWithPromisesIsUnwatchedUntilItsWatchesBegin",
                        "begins every page of the unwatched anew",
                        "unwatched",
                        hearing(0, 0L))
                .breaking(
                        "aPromiseIsWatchedOnceHoweverOftenItIsBegun",
                        "watches a promise each time that it is begun",
                        "begin",
                        hearing(
                                1,
                                (List<Begun> begun) -> begun.stream()
                                        .flatMap(one -> Stream.of(
                                                one, new Begun(Altered.in(one.watch(), "effect", 9), one.look())))
                                        .toList()))
                .breaking("aWatchIsKeptAsItWasBegun", "finds no watch by its id", "find", saying(Optional.empty()))
                .breaking(
                        "whatIsClaimedIsHeldByOneUntilItsLeaseIsOver",
                        "leases for no time",
                        "claim",
                        asked -> asked.replacing(1, asked.argument(0, Instant.class)))
                .remembering("whoDoesNotHoldItAnyMoreChangesNothing", "lets whoever held it before change it", () -> {
                    var holders = new HashMap<Long, Held>();
                    return asked -> asked.is("seen")
                            ? asked.replacing(0, holders.get(held(asked).id()))
                            : claimed(asked, holders);
                })
                .breaking(
                        "whatIsPutOffCountsHowOftenItWasInVain", "does not count what was in vain", "putOff", asked -> {
                            watches(asked).seen(held(asked), held(asked).watch(), asked.argument(1, Instant.class));
                            return null;
                        })
                .breaking(
                        "whatIsBrokenIsRaisedByOfficeFromPageToPageUntilItIsAcknowledged",
                        "raises with every office",
                        "raised",
                        hearing(0, (Object) null))
                .remembering(
                        "theFirstAcknowledgementCountsAndOnlyOfWhatIsBroken",
                        "lets the last acknowledgement count",
                        () -> {
                            var last = new HashMap<Long, Acknowledgement>();
                            return asked -> {
                                if (asked.is("acknowledge")) {
                                    last.put(asked.argument(0, Long.class), asked.argument(1, Acknowledgement.class));
                                }
                                return finding(
                                        asked,
                                        kept -> Altered.in(kept.watch(), "acknowledgement", last.get(kept.id())));
                            };
                        })
                .remembering(
                        "whatIsBrokenInAnotherWayIsRaisedAgainAndInTheSameWayNot",
                        "never raises again what was acknowledged",
                        () -> {
                            var acknowledged = new HashSet<Long>();
                            return asked -> {
                                if (asked.is("acknowledge")) {
                                    acknowledged.add(asked.argument(0, Long.class));
                                }
                                return asked.is("raised")
                                        ? reading((List<Kept> right) -> right.stream()
                                                        .filter(kept -> !acknowledged.contains(kept.id()))
                                                        .toList())
                                                .instead(asked)
                                        : asked.right();
                            };
                        })
                .remembering(
                        "whatIsAcknowledgedWhileSomebodyLooksStaysSo",
                        "forgets what was acknowledged meanwhile",
                        () -> {
                            var seen = new HashSet<Long>();
                            return asked -> {
                                if (asked.is("seen")) {
                                    seen.add(held(asked).id());
                                }
                                return finding(
                                        asked,
                                        kept -> seen.contains(kept.id())
                                                ? Altered.in(kept.watch(), "acknowledgement", null)
                                                : kept.watch());
                            };
                        })
                .breaking(
                        "aLaterPromiseOfTheSameProductReplacesAnEarlierOne",
                        "finds what is replaced as if it were watched",
                        "find",
                        Broken.finding((Kept kept) -> stillWatched(kept)))
                .breaking(
                        "anEarlierPromiseOfTheSameProductThatIsBegunLaterIsReplacedAtOnce",
                        "lists what is replaced as if it were watched",
                        "of",
                        listing((Kept kept) -> stillWatched(kept)))
                .atOnce(
                        "ofPromisesOfOneProductThatAreBegunAtOnceTheLatestHolds",
                        "does not compare what is begun at once",
                        "begin",
                        hearing(
                                1,
                                (List<Begun> begun) -> begun.stream()
                                        .map(one -> new Begun(
                                                Altered.in(
                                                        one.watch(),
                                                        "product",
                                                        "SYN-P-" + one.watch().request()),
                                                one.look()))
                                        .toList()))
                .atOnce(
                        "claimersAtOnceShareWhatIsToBeLookedAt",
                        "gives the same to all who claim at once",
                        "claim",
                        asked -> asked.replacing(1, asked.argument(0, Instant.class)))
                .of(Transactions.class)
                .breaking("whatIsBegunAndUndoneIsLostNowhere", "undoes nothing", "inOne", BrokenTransactions::notAtAll)
                .all();
    }

    private static List<Broken> hints() {
        return new Ways(InMemoryWatchStoreContractTest.class)
                .of(WatchStore.class)
                .breaking("whatIsHeardOfIsLookedAtBeforeItIsDue", "overlooks hints", "hasten", Broken::nothing)
                .breaking(
                        "aHintAboutSomethingElseChangesNothing",
                        "takes a hint for one about everything of that number",
                        "hasten",
                        asked -> {
                            for (var about : ProgressHint.About.values()) {
                                asked.replacing(0, Altered.in(asked.argument(0, ProgressHint.class), "about", about));
                            }
                            return null;
                        })
                .remembering("aHintNeitherDecidesNorRevivesWhatIsOver", "watches anew what is hinted at", () -> {
                    var hints = new ArrayList<ProgressHint>();
                    return asked -> {
                        if (asked.is("hasten")) {
                            hints.add(asked.argument(0, ProgressHint.class));
                        }
                        return finding(
                                asked,
                                kept -> hints.stream().anyMatch(hint -> hint.isOf(kept.watch()))
                                        ? Altered.in(kept.watch(), "state", WatchState.WATCHED)
                                        : kept.watch());
                    };
                })
                .remembering(
                        "whoLookedBeforeTheHintDoesNotMakeItBeForgotten",
                        "overlooks hints while somebody looks",
                        () -> {
                            var holders = new HashMap<Long, Held>();
                            return asked -> {
                                if (asked.is("seen")) {
                                    holders.remove(held(asked).id());
                                }
                                return asked.is("hasten") && !holders.isEmpty() ? null : claimed(asked, holders);
                            };
                        })
                .all();
    }

    private static WatchStore watches(Asked asked) {
        return (WatchStore) asked.port();
    }

    private static Held held(Asked asked) {
        return asked.argument(0, Held.class);
    }

    /** Takes note of who holds what, where somebody claims. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object claimed(Asked asked, Map<Long, Held> holders) {
        var right = asked.right();
        if (asked.is("claim")) {
            ((List<Held>) requireNonNull(right)).forEach(held -> holders.put(held.id(), held));
        }
        return right;
    }

    /** Finds something else than the watch that is kept, where one is looked for. */
    private static @Nullable Object finding(Asked asked, Function<Kept, Watch> watch) {
        return asked.is("find")
                ? Broken.finding((Kept kept) -> new Kept(kept.id(), watch.apply(kept)))
                        .instead(asked)
                : asked.right();
    }

    private static Kept stillWatched(Kept kept) {
        return kept.watch().state() == WatchState.REPLACED
                ? new Kept(kept.id(), Altered.in(kept.watch(), "state", WatchState.WATCHED))
                : kept;
    }
}
