package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.reading;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a store of requests may do wrong with what they owe. */
final class BrokenOwed {

    static final List<Broken> WAYS = new Ways(InMemoryOwedContractTest.class)
            .of(RequestStore.class)
            .breaking(
                    "whatIsOwedIsHeldByWhoeverStoredIt",
                    "lets what is held be claimed",
                    "claim",
                    hearing(0, (Instant now) -> now.plus(StoreContract.LEASE)))
            .breaking(
                    "whatWasLeftIsClaimedWhenTheLeaseIsOverAndOnlyOnce",
                    "leases for no time",
                    "claim",
                    asked -> asked.replacing(1, asked.argument(0, Instant.class)))
            .breaking(
                    "whatIsSettledIsNotClaimedAnyMore",
                    "forgets that something was settled",
                    "commit",
                    BrokenArrears::settlingNothing)
            .remembering("whatARefusedCommitOwedIsNotOwed", "owes what a refused commit owed", () -> {
                var owed = new ArrayList<Due>();
                return asked -> {
                    var right = asked.right();
                    if (right instanceof CommitResult.MovedOn) {
                        owed.add(due(asked.argument(0, Commit.class).request().number()));
                    }
                    return asked.is("claim") && !owed.isEmpty() ? List.copyOf(owed) : right;
                };
            })
            .breaking("theWriterPutsOffWhatItHolds", "puts nothing off", "postpone", Broken::nothing)
            .breaking(
                    "whoeverClaimedItPutsItOffToAnEarlierTimeToo",
                    "puts off to the end of the lease at the soonest",
                    "postpone",
                    asked -> {
                        var lease = asked.argument(0, Due.class).until();
                        return hearing(1, (Instant until) -> until.isBefore(lease) ? lease : until)
                                .instead(asked);
                    })
            .breaking(
                    "whoHeldItBeforeCannotPutItOffAnyMore",
                    "lets whoever held it before put it off",
                    "postpone",
                    BrokenArrears::whoeverHoldsIt)
            .breaking("whatIsNotOwedAnyMoreCannotBePutOff", "fails at what is not owed any more", "postpone", asked -> {
                if (isGone(asked)) {
                    throw new IllegalStateException("not owed any more");
                }
                return asked.right();
            })
            .breaking(
                    "whatIsTakenIsHeldAtOnceWhoeverHeldItBefore",
                    "takes for no time",
                    "take",
                    hearing(2, Instant.EPOCH))
            .remembering(
                    "whatWasPutOffIsTakenBeforeItsTimeAndPutOffByWhoeverTookIt",
                    "does not take what was put off",
                    () -> {
                        var putOff = new HashSet<Long>();
                        return asked -> {
                            if (asked.is("postpone")) {
                                putOff.add(asked.argument(0, Due.class).request());
                            }
                            return asked.is("take") && putOff.contains(asked.argument(0, Long.class))
                                    ? Optional.empty()
                                    : asked.right();
                        };
                    })
            .breaking(
                    "whatIsNotOwedIsNotTaken",
                    "takes what is not owed",
                    "take",
                    reading((Optional<Due> right) -> right.or(() -> Optional.of(due(7)))))
            .breaking("claimsNoMoreThanAskedForAndTheOldestFirst", "claims all there is", "claim", hearing(2, 100))
            .breaking(
                    "whatIsOfAKindThatIsLeftOutIsNotClaimedAndKeepsNothingElseFromIt",
                    "claims what is to be left out",
                    "claim",
                    hearing(3, Set.of()))
            .breaking(
                    "askingSilentSystemsAgainIsLeftOutLikeAnyOtherKind",
                    "asks silent systems again though that is to be left out",
                    "claim",
                    hearing(3, (Set<String> leftOut) -> leftOut.contains(Due.ASKING_AGAIN) ? Set.of() : leftOut))
            .breaking(
                    "silentSystemsAreAskedAgainUntilTheyNeedNotBe",
                    "goes on asking systems that answered",
                    "commit",
                    hearing(
                            0,
                            (Commit commit) ->
                                    commit.resume() == Resume.SETTLED ? CommitOf.resuming(commit, null) : commit))
            .breaking(
                    "askingSilentSystemsAgainIsPutOffLikeAnythingElse",
                    "does not put off asking silent systems again",
                    "postpone",
                    asked -> asked.argument(0, Due.class).effect() == null ? null : asked.right())
            .breaking(
                    "askingSilentSystemsAgainIsOwedOnceAndNeverLaterThanBefore",
                    "forgets to ask again what is silent for a second time",
                    "commit",
                    hearing(
                            0,
                            (Commit commit) -> commit.versionBefore() > 0 && commit.resume() == Resume.OWED
                                    ? CommitOf.resuming(commit, Resume.SETTLED)
                                    : commit))
            .atOnce(
                    "claimersAtOnceShareWhatIsDue",
                    "gives the same to all who claim at once",
                    "claim",
                    asked -> asked.replacing(1, asked.argument(0, Instant.class)))
            .all();

    private BrokenOwed() {}

    /** The first effect of a request. */
    private static Due due(long request) {
        return new Due(request, 0, ArrearsSetting.kind(), 0, Instant.EPOCH);
    }

    private static boolean isGone(Asked asked) {
        var due = asked.argument(0, Due.class);
        return due.effect() != null
                && ((RequestStore) asked.port())
                        .take(due.request(), due.effect(), due.until())
                        .isEmpty();
    }
}
