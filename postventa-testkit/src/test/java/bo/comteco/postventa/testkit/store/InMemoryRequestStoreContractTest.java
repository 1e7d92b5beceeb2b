package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryRequestStoreContractTest extends RequestStoreContract {

    private final StoresInMemory stores;

    InMemoryRequestStoreContractTest(StoresInMemory stores) {
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
}
