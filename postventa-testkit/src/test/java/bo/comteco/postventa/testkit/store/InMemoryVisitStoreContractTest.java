package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.VisitStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryVisitStoreContractTest extends VisitStoreContract {

    private final StoresInMemory stores;

    InMemoryVisitStoreContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected VisitStore visits() {
        return stores.the(VisitStore.class);
    }
}
