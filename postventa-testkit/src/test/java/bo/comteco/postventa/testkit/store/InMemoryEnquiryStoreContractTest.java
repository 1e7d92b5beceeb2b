package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Transactions;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryEnquiryStoreContractTest extends EnquiryStoreContract {

    private final StoresInMemory stores;

    InMemoryEnquiryStoreContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected EnquiryStore enquiries() {
        return stores.the(EnquiryStore.class);
    }

    @Override
    protected Transactions transactions() {
        return stores.the(Transactions.class);
    }
}
