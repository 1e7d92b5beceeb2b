package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.testkit.store.VisitStoreContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresVisitStoreContractTest extends VisitStoreContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected VisitStore visits() {
        return TestDatabase.bean(VisitStore.class);
    }
}
