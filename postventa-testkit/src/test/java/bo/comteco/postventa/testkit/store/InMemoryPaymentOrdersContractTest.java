package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;

class InMemoryPaymentOrdersContractTest extends PaymentOrdersContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRequestStore store = new InMemoryRequestStore(transactions);
    private final InMemoryVisitStore visits = new InMemoryVisitStore(transactions);
    private final InMemoryPaymentOrders orders = new InMemoryPaymentOrders(transactions, store);

    @Override
    protected PaymentOrders orders() {
        return orders;
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
