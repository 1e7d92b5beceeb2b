package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.testkit.store.SystemHoldsContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresSystemHoldsContractTest extends SystemHoldsContract {

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

    @Override
    protected Arrears arrears() {
        return TestDatabase.bean(Arrears.class);
    }

    @Override
    protected SystemHolds holds() {
        return TestDatabase.bean(SystemHolds.class);
    }
}
