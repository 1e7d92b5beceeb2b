package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.testkit.store.SampleRelocation;
import bo.comteco.postventa.testkit.store.SampleRelocation.Opened;
import bo.comteco.postventa.testkit.store.SampleSubject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Relocations that the core decided, stored in PostgreSQL without a use case around them. */
final class StoredSample {

    static final Instant MORNING = Instant.parse("2026-11-24T13:00:00.123456789Z");

    private StoredSample() {}

    static RequestStore store() {
        return TestDatabase.bean(RequestStore.class);
    }

    static Transactions transactions() {
        return TestDatabase.bean(Transactions.class);
    }

    static Call call() {
        return new Call(UUID.randomUUID(), "body");
    }

    static CommitResult commit(Commit commit) {
        return transactions().inOne(() -> store().commit(commit));
    }

    /** One that is not stored yet. */
    static Opened opening(int subject, @Nullable Call call) {
        return opening(subject, store().nextNumber(), call);
    }

    static Opened opening(int subject, long number, @Nullable Call call) {
        return SampleRelocation.open(
                SampleSubject.number(subject), number, UUID.randomUUID().toString(), MORNING, call);
    }

    static SampleRelocation opened(int subject) {
        var opened = opening(subject, call());
        stored(opened.commit());
        return opened.relocation();
    }

    /** One that owes its order since the morning. */
    static SampleRelocation owing(int subject) {
        var relocation = opened(subject);
        while (!relocation.waitsForEffect()) {
            stored(relocation.next(MORNING, call()));
        }
        return relocation;
    }

    static SampleRelocation carriedOut(int subject) {
        var relocation = opened(subject);
        while (!relocation.hasEnded()) {
            stored(relocation.next(MORNING, relocation.waitsForEffect() ? null : call()));
        }
        return relocation;
    }

    static void stored(Commit commit) {
        assertThat(commit(commit)).isEqualTo(new CommitResult.Stored());
    }

    /** The same once more, as another instance reads it. */
    static SampleRelocation again(SampleRelocation relocation) {
        return SampleRelocation.restored(
                store().load(number(relocation)).orElseThrow().snapshot());
    }

    static long number(SampleRelocation relocation) {
        return relocation.request().opening().number();
    }
}
