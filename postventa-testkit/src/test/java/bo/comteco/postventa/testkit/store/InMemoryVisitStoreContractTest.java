package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.VisitStore;

class InMemoryVisitStoreContractTest extends VisitStoreContract {

    private final InMemoryVisitStore visits = new InMemoryVisitStore(new InMemoryTransactions());

    @Override
    protected VisitStore visits() {
        return visits;
    }
}
