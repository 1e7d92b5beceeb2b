package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.finding;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.CommitResult.MovedOn;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Stored;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/** What a store of requests may do wrong with requests and the calls that moved them. */
final class BrokenRequestStore {

    static final List<Broken> WAYS = new Ways(InMemoryRequestStoreContractTest.class)
            .of(RequestStore.class)
            .atOnce(
                    "givesEveryRequestANumberOfItsOwn",
                    "gives one number to all who ask at once",
                    "nextNumber",
                    saying(7L))
            .breaking(
                    "knowsNothingOfWhatWasNeverStored",
                    "fails at what it does not know",
                    "load",
                    reading((Optional<Stored> right) -> Optional.of(right.orElseThrow())))
            .breaking(
                    "givesARequestBackAsItWasAfterEveryMove",
                    "forgets the last of many moves",
                    "load",
                    finding((Stored stored) ->
                            stored.snapshot().records().size() < 4 ? stored : withoutTheLast(stored)))
            .breaking(
                    "keepsEveryKindOfAnswerFactAndNote",
                    "forgets notes",
                    "load",
                    finding((Stored stored) -> new Stored(
                            new Snapshot(
                                    stored.snapshot().opening(),
                                    stored.snapshot().records().stream()
                                            .map(step -> Altered.in(step, "note", null))
                                            .toList()),
                            stored.calls())))
            .breaking(
                    "aStoredRequestGoesOnWhereItWas",
                    "says that it stored a move and did not",
                    "commit",
                    asked -> isMove(asked) ? new CommitResult.Stored() : asked.right())
            .breaking(
                    "remembersTheCallsAndWhatTheyMade",
                    "forgets calls",
                    "load",
                    finding((Stored stored) -> new Stored(stored.snapshot(), List.of())))
            .breaking(
                    "findsARequestByTheCallThatOpenedItAndByNoOther",
                    "finds a request by whatever moved it",
                    "openedBy",
                    BrokenRequestStore::byAnyCall)
            .breaking(
                    "refusesAMoveOfWhatHasMovedOn",
                    "tells who moves what has moved on that it stored that",
                    "commit",
                    asked -> store(asked).load(number(asked)).isPresent()
                            ? saying(new CommitResult.Stored(), new MovedOn()).instead(asked)
                            : asked.right())
            .breaking(
                    "refusesAMoveOfWhatWasNeverStored",
                    "tells who moves what was never stored that it stored that",
                    "commit",
                    asked -> isMove(asked) && store(asked).load(number(asked)).isEmpty()
                            ? new CommitResult.Stored()
                            : asked.right())
            .breaking("refusesRecordsWithAGap", "takes records with a gap", "commit", asked -> {
                try {
                    return asked.right();
                } catch (IllegalArgumentException gap) {
                    return new CommitResult.Stored();
                }
            })
            .breaking(
                    "undoesTheWholeTransactionOfARefusedCommit",
                    "refuses a commit and leaves what was done besides",
                    "commit",
                    asked -> hasMovedOn(asked) ? new MovedOn() : asked.right())
            .all();

    private BrokenRequestStore() {}

    private static RequestStore store(Asked asked) {
        return (RequestStore) asked.port();
    }

    private static long number(Asked asked) {
        return asked.argument(0, Commit.class).request().number();
    }

    private static boolean isMove(Asked asked) {
        return asked.argument(0, Commit.class).versionBefore() > 0;
    }

    private static boolean hasMovedOn(Asked asked) {
        return store(asked)
                .load(number(asked))
                .filter(stored -> stored.snapshot().records().size()
                        != asked.argument(0, Commit.class).versionBefore())
                .isPresent();
    }

    private static Stored withoutTheLast(Stored stored) {
        return new Stored(stored.upTo(stored.snapshot().records().size() - 1), stored.calls());
    }

    private static Object byAnyCall(Asked asked) {
        var key = asked.argument(0, UUID.class);
        return LongStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(number -> store(asked).load(number).stream())
                .filter(stored -> stored.find(key).isPresent())
                .findFirst();
    }
}
