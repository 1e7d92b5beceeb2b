package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Transactions;

class InMemoryEnquiryStoreContractTest extends EnquiryStoreContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryEnquiryStore enquiries = new InMemoryEnquiryStore(transactions);

    @Override
    protected EnquiryStore enquiries() {
        return enquiries;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
