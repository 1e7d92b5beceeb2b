package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.testkit.store.SampleRelocation.Opened;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contracts of the stores of requests share. Each test gets stores that hold nothing. */
public abstract class StoreContract {

    /** The moment at which a test begins; stores keep it to the nanosecond. */
    protected static final Instant MORNING = Instant.parse("2026-11-24T13:00:00.123456789Z");

    /** How long whoever stores something owed holds it in these tests. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** The store that is tried. */
    protected abstract RequestStore store();

    /** The store of visits that takes part in the same transactions. */
    protected abstract VisitStore visits();

    /** The transactions that both take part in. */
    protected abstract Transactions transactions();

    static Call call() {
        return new Call(UUID.randomUUID(), "body");
    }

    CommitResult commit(Commit commit) {
        return transactions().inOne(() -> store().commit(commit));
    }

    void stored(Commit commit) {
        assertThat(commit(commit)).isEqualTo(new CommitResult.Stored());
    }

    /** A relocation that is not stored yet. */
    Opened relocation(SampleSubject subject, Instant at, @Nullable Call call) {
        return SampleRelocation.open(subject, store().nextNumber(), visits().newId(), at, call);
    }

    /** A relocation that is stored, with its first step done. */
    SampleRelocation opened(SampleSubject subject, Instant at) {
        var opened = relocation(subject, at, call());
        stored(opened.commit());
        return opened.relocation();
    }

    SampleRelocation opened() {
        return opened(SampleSubject.number(1), MORNING);
    }

    /** A relocation that owes its order since a moment. */
    SampleRelocation owing(SampleSubject subject, Instant since) {
        var relocation = opened(subject, since);
        while (!relocation.waitsForEffect()) {
            stored(relocation.next(since, null));
        }
        return relocation;
    }
}
