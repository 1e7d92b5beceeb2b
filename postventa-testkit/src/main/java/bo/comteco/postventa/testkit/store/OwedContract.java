package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store of requests promises about what they owe. */
public abstract class OwedContract extends StoreContract {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void whatIsOwedIsHeldByWhoeverStoredIt() {
        owing(SampleSubject.number(1), MORNING);

        assertThat(claim(MORNING.plus(lease()).minus(SECOND))).isEmpty();
    }

    @Test
    void whatWasLeftIsClaimedWhenTheLeaseIsOverAndOnlyOnce() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(lease()).plus(SECOND);

        assertThat(claim(later)).containsExactly(new Due(number, 0, 1));
        assertThat(claim(later)).isEmpty();
        assertThat(claim(later.plus(MINUTE))).containsExactly(new Due(number, 0, 2));
    }

    @Test
    void whatIsSettledIsNotClaimedAnyMore() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        assertThat(claim(MORNING.plus(MINUTE).plus(lease()))).isEmpty();
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

        assertThat(claim(MORNING.plus(MINUTE).plus(lease()))).isEmpty();
    }

    @Test
    void theWriterPutsOffWhatItHolds() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var until = MORNING.plus(lease()).plus(MINUTE);

        postpone(new Due(number, 0, 0), until);

        assertThat(claim(until.minus(SECOND))).isEmpty();
        assertThat(claim(until)).containsExactly(new Due(number, 0, 1));
    }

    @Test
    void whoeverClaimedItPutsItOffToAnEarlierTimeToo() {
        owing(SampleSubject.number(1), MORNING);
        var later = MORNING.plus(lease()).plus(SECOND);
        var held = claim(later);

        postpone(held.get(0), later.plus(SECOND));

        assertThat(claim(later.plus(SECOND))).hasSize(1);
    }

    @Test
    void whoHeldItBeforeCannotPutItOffAnyMore() {
        var number = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(lease()).plus(SECOND);
        claim(later);

        postpone(new Due(number, 0, 0), later);

        assertThat(claim(later)).isEmpty();
    }

    @Test
    void whatIsNotOwedAnyMoreCannotBePutOff() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        postpone(new Due(number(relocation), 0, 0), MORNING);

        assertThat(claim(MORNING.plus(MINUTE))).isEmpty();
    }

    @Test
    void claimsNoMoreThanAskedForAndTheOldestFirst() {
        var second = number(owing(SampleSubject.number(2), MORNING.plus(SECOND)));
        var first = number(owing(SampleSubject.number(1), MORNING));
        var later = MORNING.plus(MINUTE).plus(lease());

        assertThat(store().claim(later, later.plus(MINUTE), 1)).containsExactly(new Due(first, 0, 1));
        assertThat(store().claim(later, later.plus(MINUTE), 1)).containsExactly(new Due(second, 0, 1));
    }

    @Test
    void silentSystemsAreAskedAgainUntilTheyNeedNotBe() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        var resume = new Due(number(opened.relocation()), null, 1);
        var later = MORNING.plus(lease()).plus(SECOND);

        assertThat(claim(later)).containsExactly(resume);
        stored(CommitOf.resuming(opened.relocation().next(later, null), Resume.SETTLED));

        assertThat(claim(later.plus(MINUTE))).isEmpty();
    }

    @Test
    void askingSilentSystemsAgainIsPutOffLikeAnythingElse() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        var later = MORNING.plus(lease()).plus(SECOND);

        postpone(claim(later).get(0), later.plus(MINUTE).plus(MINUTE));

        assertThat(claim(later.plus(MINUTE))).isEmpty();
        assertThat(claim(later.plus(MINUTE).plus(MINUTE))).hasSize(1);
    }

    @Test
    void askingSilentSystemsAgainIsOwedOnceAndNeverLaterThanBefore() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));
        stored(CommitOf.resuming(opened.relocation().next(MORNING.plus(MINUTE), null), Resume.OWED));

        assertThat(claim(MORNING.plus(lease()).plus(SECOND))).hasSize(1);
    }

    @Test
    void claimersAtOnceShareWhatIsDue() {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(number(owing(SampleSubject.number(i), MORNING)));
        }
        var later = MORNING.plus(MINUTE).plus(lease());

        var claimed = AtOnce.run(4, i -> store().claim(later, later.plus(MINUTE), 20)).stream()
                .flatMap(List::stream)
                .map(Due::request)
                .toList();

        assertThat(claimed).doesNotHaveDuplicates();
        var rest = claim(later).stream().map(Due::request).toList();
        assertThat(claimed.size() + rest.size()).isEqualTo(numbers.size());
        assertThat(numbers).containsAll(claimed).containsAll(rest);
    }

    private List<Due> claim(Instant now) {
        return transactions().inOne(() -> store().claim(now, now.plus(MINUTE), 100));
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
