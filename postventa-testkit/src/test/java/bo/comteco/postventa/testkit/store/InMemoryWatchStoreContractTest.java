package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryWatchStoreContractTest extends WatchStoreContract {

    private final StoresInMemory stores;

    InMemoryWatchStoreContractTest(StoresInMemory stores) {
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
    protected WatchStore watches() {
        return stores.the(WatchStore.class);
    }
}
