package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.testkit.store.TransactionsContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresTransactionsContractTest extends TransactionsContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected RequestStore store() {
        return TestDatabase.bean(RequestStore.class);
    }

    @Override
    protected VisitStore visits() {
        return TestDatabase.bean(VisitStore.class);
    }

    @Override
    protected Transactions transactions() {
        return TestDatabase.bean(Transactions.class);
    }
}
