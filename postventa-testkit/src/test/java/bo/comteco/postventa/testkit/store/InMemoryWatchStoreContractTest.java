package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;

class InMemoryWatchStoreContractTest extends WatchStoreContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRequestStore requests = new InMemoryRequestStore(transactions);
    private final InMemoryVisitStore visits = new InMemoryVisitStore(transactions);
    private final InMemoryWatchStore watches = new InMemoryWatchStore(transactions, requests);

    @Override
    protected RequestStore store() {
        return requests;
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
    protected WatchStore watches() {
        return watches;
    }
}
