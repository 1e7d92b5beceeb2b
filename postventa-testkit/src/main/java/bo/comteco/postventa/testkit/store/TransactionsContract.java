package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.testkit.SuiteOf;
import org.junit.jupiter.api.Test;

/** What {@link Transactions} promises, of the store of requests and that of visits. */
@SuiteOf(Transactions.class)
public abstract class TransactionsContract extends StoreContract {

    private static final SampleSubject SUBJECT = SampleSubject.number(1);

    private Commit opening() {
        return relocation(SUBJECT, MORNING, null).commit();
    }

    private boolean isStored(Commit opening) {
        return store().load(opening.request().number()).isPresent();
    }

    @Test
    void allOfItIsDoneAndWhatItComesToIsHandedOn() {
        var opening = opening();
        var visit = SUBJECT.visit(visits().newId(), MORNING);

        var result = transactions().inOne(() -> {
            visits().add(visit);
            return store().commit(opening);
        });

        assertThat(result).isEqualTo(new CommitResult.Stored());
        assertThat(isStored(opening)).isTrue();
        assertThat(visits().find(visit.id())).isPresent();
    }

    @Test
    void whatFailsIsUndoneInEveryStoreAndTheFailurePassesOn() {
        var opening = opening();
        var visit = SUBJECT.visit(visits().newId(), MORNING);
        var failure = new IllegalStateException("after the commit");

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    visits().add(visit);
                    store().commit(opening);
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(isStored(opening)).isFalse();
        assertThat(visits().find(visit.id())).isEmpty();
    }

    @Test
    void aTransactionWithinATransactionIsPartOfIt() {
        var opening = opening();

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    transactions().inOne(() -> store().commit(opening));
                    throw new IllegalStateException("after the inner one");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isStored(opening)).isFalse();
    }

    @Test
    void afterAFailureAnotherIsDoneAsEver() {
        var opening = opening();
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    throw new IllegalStateException("at once");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(transactions().inOne(() -> store().commit(opening))).isEqualTo(new CommitResult.Stored());
        assertThat(isStored(opening)).isTrue();
    }
}
