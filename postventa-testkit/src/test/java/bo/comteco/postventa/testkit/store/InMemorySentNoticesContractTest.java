package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.SentNotices;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemorySentNoticesContractTest extends SentNoticesContract {

    private final StoresInMemory stores;

    InMemorySentNoticesContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected SentNotices notices() {
        return stores.the(SentNotices.class);
    }
}
