package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemorySystemHoldsContractTest extends SystemHoldsContract {

    private final StoresInMemory stores;

    InMemorySystemHoldsContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected RequestStore store() {
        return stores.the(RequestStore.class);
    }

    @Override
    protected VisitStore visits() {
        return stores.the(VisitStore.class);
    }

    @Override
    protected Transactions transactions() {
        return stores.the(Transactions.class);
    }

    @Override
    protected Arrears arrears() {
        return stores.the(Arrears.class);
    }

    @Override
    protected SystemHolds holds() {
        return stores.the(SystemHolds.class);
    }
}
