package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;

class InMemoryVisitRequestsContractTest extends VisitRequestsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRequestStore store = new InMemoryRequestStore(transactions);
    private final InMemoryVisitStore visits = new InMemoryVisitStore(transactions);

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
    protected RequestSearch search() {
        return new InMemoryRequestSearch(store);
    }
}
