package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;

class InMemoryTalliesContractTest extends TalliesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRequestStore store = new InMemoryRequestStore(transactions);
    private final InMemoryVisitStore visits = new InMemoryVisitStore(transactions);
    private final InMemoryTallies tallies = new InMemoryTallies(store);

    @Override
    protected Tallies tallies() {
        return tallies;
    }

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
}
