package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryRequestSearchContractTest extends RequestSearchContract {

    private final StoresInMemory stores;

    InMemoryRequestSearchContractTest(StoresInMemory stores) {
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
    protected RequestSearch search() {
        return stores.the(RequestSearch.class);
    }
}
