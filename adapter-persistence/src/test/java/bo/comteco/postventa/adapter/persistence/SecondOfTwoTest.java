package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.StoredSample.MORNING;
import static bo.comteco.postventa.adapter.persistence.StoredSample.again;
import static bo.comteco.postventa.adapter.persistence.StoredSample.call;
import static bo.comteco.postventa.adapter.persistence.StoredSample.commit;
import static bo.comteco.postventa.adapter.persistence.StoredSample.number;
import static bo.comteco.postventa.adapter.persistence.StoredSample.opened;
import static bo.comteco.postventa.adapter.persistence.StoredSample.opening;
import static bo.comteco.postventa.adapter.persistence.StoredSample.store;
import static bo.comteco.postventa.adapter.persistence.StoredSample.transactions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.CommitResult.MovedOn;
import bo.comteco.postventa.application.driven.CommitResult.OpenedBefore;
import bo.comteco.postventa.application.driven.CommitResult.ProductBusy;
import bo.comteco.postventa.application.driven.CommitResult.Stored;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two commits that exclude each other, the second waits for the first and then depends on what became of it. */
class SecondOfTwoTest {

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    /** What the second comes to when it meets the first before that is committed. */
    private static CommitResult second(Commit second, Commit first) {
        return transactions().inOne(() -> meet(second, first)).join();
    }

    /** What the second comes to when the first is undone while it waits. */
    private static CommitResult secondOfUndone(Commit second, Commit first) {
        var undone = new IllegalStateException("undone");
        var met = new AtomicReference<CompletableFuture<CommitResult>>();
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    met.set(meet(second, first));
                    throw undone;
                }))
                .isSameAs(undone);
        return met.get().join();
    }

    private static CompletableFuture<CommitResult> meet(Commit second, Commit first) {
        assertThat(store().commit(first)).isEqualTo(new Stored());
        var meeting = CompletableFuture.supplyAsync(() -> commit(second));
        await().until(() -> TestDatabase.jdbc().queryForObject(WAITING, Integer.class) == 1);
        return meeting;
    }

    @Test
    void aMoveOfTheSameVersionHasMovedOn() {
        var one = opened(1);
        var other = again(one);

        assertThat(second(other.desist(MORNING, call()), one.next(MORNING, call())))
                .isEqualTo(new MovedOn());
        assertThat(again(one).request().snapshot()).isEqualTo(one.request().snapshot());
    }

    @Test
    void aMoveIsStoredWhenTheOtherIsUndone() {
        var one = opened(1);
        var other = again(one);

        assertThat(secondOfUndone(other.desist(MORNING, call()), one.next(MORNING, call())))
                .isEqualTo(new Stored());
        assertThat(again(one).request().snapshot()).isEqualTo(other.request().snapshot());
    }

    @Test
    void anOpeningFindsTheProductBusy() {
        var one = opening(1, call());

        assertThat(second(opening(1, call()).commit(), one.commit()))
                .isEqualTo(new ProductBusy(number(one.relocation())));
    }

    @Test
    void anOpeningIsStoredWhenTheOtherOfItsProductIsUndone() {
        assertThat(secondOfUndone(
                        opening(1, call()).commit(), opening(1, call()).commit()))
                .isEqualTo(new Stored());
    }

    @Test
    void anEqualOpeningIsToldOfTheFirst() {
        var call = call();
        var one = opening(1, call);

        assertThat(second(opening(1, call).commit(), one.commit()))
                .isEqualTo(new OpenedBefore(number(one.relocation())));
    }

    @Test
    void anEqualOpeningIsStoredWhenTheFirstIsUndone() {
        var call = call();

        assertThat(secondOfUndone(opening(1, call).commit(), opening(1, call).commit()))
                .isEqualTo(new Stored());
    }

    @Test
    void anOpeningWaitsForTheEndOfTheOtherAndIsStored() {
        var one = opened(1);

        assertThat(second(opening(1, call()).commit(), one.desist(MORNING, call())))
                .isEqualTo(new Stored());
    }
}
