package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.testkit.store.ParameterStoreContract;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresParameterStoreContractTest extends ParameterStoreContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected ParameterStore startingWith(ParameterBook book) {
        var parameters = TestDatabase.bean(ParameterRepository.class);
        new ParameterSeed(parameters, new TransactionTemplate(TestDatabase.bean(PlatformTransactionManager.class)))
                .sow(book);
        return new PostgresParameterStore(parameters, Duration.ofSeconds(5), System::nanoTime);
    }
}
