package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;

class InMemoryArrearsContractTest extends ArrearsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRequestStore store = new InMemoryRequestStore(transactions);
    private final InMemoryVisitStore visits = new InMemoryVisitStore(transactions);
    private final InMemoryArrears arrears = new InMemoryArrears(store);
    private final InMemorySystemHolds holds = new InMemorySystemHolds(transactions, store);

    @Override
    protected RequestStore store() {
        return store;
    }

    @Override
    protected VisitStore visits() {
        return visits;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Arrears arrears() {
        return arrears;
    }

    @Override
    protected SystemHolds holds() {
        return holds;
    }
}
