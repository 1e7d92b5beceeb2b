package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.domain.manual.RelocationFields;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of requests promises about what they owe. */
@SuiteOf(RequestStore.class)
public abstract class OwedContract extends StoreContract {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The kind of what a sample relocation owes first. */
    private static final String KIND = RelocationFields.RELOCATION_ORDER;

    @Test
    void whatIsOwedIsHeldByWhoeverStoredIt() {
        owing(SampleSubject.number(1), MORNING);

        assertThat(claim(MORNING.plus(LEASE).minus(SECOND))).isEmpty();
    }

    @Test
    void whatWasLeftIsClaimedWhenTheLeaseIsOverAndOnlyOnce() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(LEASE).plus(SECOND);

        assertThat(claim(later)).containsExactly(due(number, 0, 1, later));
        assertThat(claim(later)).isEmpty();
        assertThat(claim(later.plus(MINUTE))).containsExactly(due(number, 0, 2, later.plus(MINUTE)));
    }

    @Test
    void whatIsSettledIsNotClaimedAnyMore() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        assertThat(claim(MORNING.plus(MINUTE).plus(LEASE))).isEmpty();
    }

    @Test
    void whatARefusedCommitOwedIsNotOwed() {
        var relocation = opened();
        while (!relocation.request().node().id().equals("C.7")) {
            stored(relocation.next(MORNING, null));
        }
        var stale = SampleRelocation.restored(relocation.request().snapshot());
        stored(relocation.desist(MORNING, null));

        commit(stale.next(MORNING, null));

        assertThat(claim(MORNING.plus(MINUTE).plus(LEASE))).isEmpty();
    }

    @Test
    void theWriterPutsOffWhatItHolds() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var until = MORNING.plus(LEASE).plus(MINUTE);

        postpone(due(number, 0, 0, MORNING), until);

        assertThat(claim(until.minus(SECOND))).isEmpty();
        assertThat(claim(until)).containsExactly(due(number, 0, 1, until));
    }

    @Test
    void whoeverClaimedItPutsItOffToAnEarlierTimeToo() {
        owing(SampleSubject.number(1), MORNING);
        var later = MORNING.plus(LEASE).plus(SECOND);
        var held = claim(later);

        postpone(held.get(0), later.plus(SECOND));

        assertThat(claim(later.plus(SECOND))).hasSize(1);
    }

    @Test
    void whoHeldItBeforeCannotPutItOffAnyMore() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(LEASE).plus(SECOND);
        claim(later);

        postpone(due(number, 0, 0, MORNING), later);

        assertThat(claim(later)).isEmpty();
    }

    @Test
    void whatIsNotOwedAnyMoreCannotBePutOff() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        postpone(due(number(relocation), 0, 0, MORNING), MORNING);

        assertThat(claim(MORNING.plus(MINUTE))).isEmpty();
    }

    @Test
    void whatIsTakenIsHeldAtOnceWhoeverHeldItBefore() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(MINUTE);

        assertThat(take(number, 0, later)).contains(new Due(number, 0, KIND, 1, later));
        assertThat(claim(later.minus(SECOND))).isEmpty();

        postpone(due(number, 0, 0, MORNING), MORNING);
        assertThat(claim(later.minus(SECOND))).isEmpty();

        assertThat(claim(later)).containsExactly(due(number, 0, 2, later));
    }

    @Test
    void whatWasPutOffIsTakenBeforeItsTimeAndPutOffByWhoeverTookIt() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        postpone(due(number, 0, 0, MORNING), MORNING.plus(Duration.ofDays(1)));

        var taken = take(number, 0, MORNING.plus(MINUTE)).orElseThrow();
        postpone(taken, MORNING.plus(SECOND));

        assertThat(claim(MORNING.plus(SECOND))).containsExactly(due(number, 0, 2, MORNING.plus(SECOND)));
    }

    @Test
    void whatIsNotOwedIsNotTaken() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        assertThat(take(number(relocation), 0, MORNING.plus(MINUTE))).isEmpty();
        assertThat(take(number(relocation), 7, MORNING.plus(MINUTE))).isEmpty();
    }

    @Test
    void claimsNoMoreThanAskedForAndTheOldestFirst() {
        var second = number(owing(SampleSubject.number(2), MORNING.plus(SECOND)));
        var first = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(MINUTE).plus(LEASE);

        assertThat(store().claim(later, later.plus(MINUTE), 1, Set.of())).containsExactly(due(first, 0, 1, later));
        assertThat(store().claim(later, later.plus(MINUTE), 1, Set.of())).containsExactly(due(second, 0, 1, later));
    }

    @Test
    void whatIsOfAKindThatIsLeftOutIsNotClaimedAndKeepsNothingElseFromIt() {
        number(owing(SampleSubject.number(1), MORNING));
        number(owing(SampleSubject.number(2), MORNING));
        var asking = askingAgain(MORNING.plus(LEASE));
        var later = MORNING.plus(MINUTE).plus(LEASE);

        assertThat(claim(later, 1, Set.of(KIND))).containsExactly(due(asking, null, 1, later));
        assertThat(claim(later, 1, Set.of(KIND))).isEmpty();
        assertThat(claim(later, 5, Set.of("ANOTHER"))).hasSize(2);
    }

    @Test
    void askingSilentSystemsAgainIsLeftOutLikeAnyOtherKind() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        askingAgain(MORNING);
        var later = MORNING.plus(MINUTE).plus(LEASE);

        assertThat(claim(later, 5, Set.of(Due.ASKING_AGAIN))).containsExactly(due(number, 0, 1, later));
        assertThat(claim(later, 5, Set.of(Due.ASKING_AGAIN, KIND))).isEmpty();
        assertThat(claim(later, 5, Set.of())).hasSize(1);
    }

    @Test
    void silentSystemsAreAskedAgainUntilTheyNeedNotBe() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        var later = MORNING.plus(SECOND);
        var resume = due(number(opened.relocation()), null, 1, later);

        assertThat(claim(later)).containsExactly(resume);
        stored(CommitOf.resuming(opened.relocation().next(later, null), Resume.SETTLED));

        assertThat(claim(later.plus(MINUTE))).isEmpty();
    }

    @Test
    void askingSilentSystemsAgainIsPutOffLikeAnythingElse() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        var later = MORNING.plus(LEASE).plus(SECOND);

        postpone(claim(later).get(0), later.plus(MINUTE).plus(MINUTE));

        assertThat(claim(later.plus(MINUTE))).isEmpty();
        assertThat(claim(later.plus(MINUTE).plus(MINUTE))).hasSize(1);
    }

    @Test
    void askingSilentSystemsAgainIsOwedOnceAndNeverLaterThanBefore() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        stored(CommitOf.resuming(opened.relocation().next(MORNING.plus(MINUTE), null), Resume.OWED));

        assertThat(claim(MORNING.plus(LEASE).plus(SECOND))).hasSize(1);
    }

    @Test
    void claimersAtOnceShareWhatIsDue() {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(number(owing(SampleSubject.number(i), MORNING)));
        }
        var later = MORNING.plus(MINUTE).plus(LEASE);

        var claimed = AtOnce.run(4, i -> store().claim(later, later.plus(MINUTE), 20, Set.of())).stream()
                .flatMap(List::stream)
                .map(Due::request)
                .toList();

        assertThat(claimed).doesNotHaveDuplicates();
        var rest = claim(later).stream().map(Due::request).toList();
        assertThat(claimed.size() + rest.size()).isEqualTo(numbers.size());
        assertThat(numbers).containsAll(claimed).containsAll(rest);
    }

    /** What is claimed at a moment is held for a minute. */
    private static Due due(long request, @Nullable Integer effect, int attempts, Instant claimed) {
        return new Due(request, effect, effect == null ? Due.ASKING_AGAIN : KIND, attempts, claimed.plus(MINUTE));
    }

    private List<Due> claim(Instant now) {
        return claim(now, 100, Set.of());
    }

    private List<Due> claim(Instant now, int limit, Set<String> leftOut) {
        return transactions().inOne(() -> store().claim(now, now.plus(MINUTE), limit, leftOut));
    }

    /** A request of another client for which silent systems are to be asked again. */
    private long askingAgain(Instant at) {
        var opened = relocation(SampleSubject.number(9), at, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        return number(opened.relocation());
    }

    private Optional<Due> take(long request, int effect, Instant until) {
        return transactions().inOne(() -> store().take(request, effect, until));
    }

    private void postpone(Due due, Instant until) {
        transactions().inOne(() -> {
            store().postpone(due, until, "no answer");
            return due;
        });
    }

    private static long number(SampleRelocation relocation) {
        return relocation.request().opening().number();
    }
}
