package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.testkit.store.ParameterStoreContract;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresParameterStoreContractTest extends ParameterStoreContract {

    private final AtomicLong nanoTime = new AtomicLong();

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected ParameterStore startingWith(ParameterBook book) {
        new ParameterSeed(
                        TestDatabase.bean(ParameterRepository.class),
                        new TransactionTemplate(TestDatabase.bean(PlatformTransactionManager.class)))
                .sow(book);
        return anothers();
    }

    @Override
    protected ParameterStore anothers() {
        return new PostgresParameterStore(
                TestDatabase.bean(ParameterRepository.class), Duration.ofSeconds(5), nanoTime::get);
    }

    @Override
    protected void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }
}
