package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.testkit.store.TalliesContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresTalliesContractTest extends TalliesContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected Tallies tallies() {
        return TestDatabase.bean(Tallies.class);
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
