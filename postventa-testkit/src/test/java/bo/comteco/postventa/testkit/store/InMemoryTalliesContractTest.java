package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryTalliesContractTest extends TalliesContract {

    private final StoresInMemory stores;

    InMemoryTalliesContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected Tallies tallies() {
        return stores.the(Tallies.class);
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
