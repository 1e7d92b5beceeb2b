package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.testkit.store.EnquiryStoreContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresEnquiryStoreContractTest extends EnquiryStoreContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected EnquiryStore enquiries() {
        return TestDatabase.bean(EnquiryStore.class);
    }

    @Override
    protected Transactions transactions() {
        return TestDatabase.bean(Transactions.class);
    }
}
