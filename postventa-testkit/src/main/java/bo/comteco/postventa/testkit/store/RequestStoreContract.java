package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.CallRecord;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.request.StepRecord;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a store of requests promises about requests and the calls that moved them. */
@SuiteOf(RequestStore.class)
public abstract class RequestStoreContract extends StoreContract {

    @Test
    void givesEveryRequestANumberOfItsOwn() {
        var numbers = AtOnce.run(8, i -> store().nextNumber());

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void knowsNothingOfWhatWasNeverStored() {
        assertThat(store().load(4711)).isEmpty();
        assertThat(store().openedBy(UUID.randomUUID())).isEmpty();
    }

    @Test
    void givesARequestBackAsItWasAfterEveryMove() {
        var relocation = opened();
        while (!relocation.hasEnded()) {
            stored(relocation.next(MORNING.plusSeconds(relocation.request().version()), null));

            assertThat(load(relocation)).isEqualTo(relocation.request().snapshot());
        }
        assertThat(relocation.request().version()).isGreaterThan(8);
    }

    @Test
    void keepsEveryKindOfAnswerFactAndNote() {
        var commit = relocation(SampleSubject.number(1), MORNING, null).commit();
        List<StepRecord> steps = new ArrayList<>();
        for (var step : commit.steps()) {
            steps.add(SampleContent.in(step));
        }

        stored(new Commit(commit.request(), 0, steps, List.of(), List.of(), null, null, null, MORNING, MORNING));

        assertThat(store().load(number(commit)).orElseThrow().snapshot().records())
                .isEqualTo(steps);
    }

    @Test
    void aStoredRequestGoesOnWhereItWas() {
        var stored = opened();

        var restored = SampleRelocation.restored(load(stored));
        stored(restored.next(MORNING.plusSeconds(1), null));

        assertThat(load(stored)).isEqualTo(restored.request().snapshot());
    }

    @Test
    void remembersTheCallsAndWhatTheyMade() {
        var opening = call();
        var moving = call();
        var opened = relocation(SampleSubject.number(1), MORNING, opening);
        stored(opened.commit());
        var then = opened.relocation().request().snapshot();
        stored(opened.relocation().next(MORNING, moving));
        stored(opened.relocation().next(MORNING, null));

        var stored = store().load(number(opened.commit())).orElseThrow();

        assertThat(stored.calls()).extracting(CallRecord::call).containsExactly(opening, moving);
        assertThat(stored.upTo(stored.find(opening.key()).orElseThrow().seq())).isEqualTo(then);
        assertThat(stored.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void findsARequestByTheCallThatOpenedItAndByNoOther() {
        var opening = call();
        var moving = call();
        var opened = relocation(SampleSubject.number(1), MORNING, opening);
        stored(opened.commit());
        stored(opened.relocation().next(MORNING, moving));

        assertThat(store().openedBy(opening.key())).isEqualTo(store().load(number(opened.commit())));
        assertThat(store().openedBy(moving.key())).isEmpty();
    }

    @Test
    void refusesAMoveOfWhatHasMovedOn() {
        var first = opened();
        var second = SampleRelocation.restored(load(first));
        stored(first.next(MORNING.plusSeconds(1), null));

        var result = commit(second.next(MORNING.plusSeconds(2), call()));

        assertThat(result).isEqualTo(new CommitResult.MovedOn());
        assertThat(load(first)).isEqualTo(first.request().snapshot());
    }

    @Test
    void refusesAMoveOfWhatWasNeverStored() {
        var unstored = relocation(SampleSubject.number(1), MORNING, null).relocation();

        var move = unstored.next(MORNING, null);

        assertThat(commit(move)).isEqualTo(new CommitResult.MovedOn());
        assertThat(store().load(number(move))).isEmpty();
    }

    @Test
    void refusesRecordsWithAGap() {
        var commit = relocation(SampleSubject.number(1), MORNING, null).commit();
        var gap = new Commit(
                commit.request(),
                0,
                commit.steps().subList(1, commit.steps().size()),
                List.of(),
                List.of(),
                null,
                null,
                null,
                MORNING,
                MORNING);

        assertThatThrownBy(() -> commit(gap)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undoesTheWholeTransactionOfARefusedCommit() {
        var relocation = opened();
        var stale = SampleRelocation.restored(load(relocation));
        stored(relocation.next(MORNING, null));
        var visit = SampleSubject.number(1).visit(visits().newId(), MORNING);

        var result = transactions().inOne(() -> {
            visits().add(visit);
            return store().commit(stale.next(MORNING, null));
        });

        assertThat(result).isEqualTo(new CommitResult.MovedOn());
        assertThat(visits().find(visit.id())).isEmpty();
    }

    private Snapshot load(SampleRelocation relocation) {
        return store().load(relocation.request().opening().number())
                .orElseThrow()
                .snapshot();
    }

    private static long number(Commit commit) {
        return commit.request().opening().number();
    }
}
