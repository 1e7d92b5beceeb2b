package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.PrintLedger;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryPrintLedgerContractTest extends PrintLedgerContract {

    private final StoresInMemory stores;

    InMemoryPrintLedgerContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected PrintLedger ledger() {
        return stores.the(PrintLedger.class);
    }
}
