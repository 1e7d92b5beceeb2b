package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.PrintLedger;

class InMemoryPrintLedgerContractTest extends PrintLedgerContract {

    private final InMemoryPrintLedger ledger = new InMemoryPrintLedger();

    @Override
    protected PrintLedger ledger() {
        return ledger;
    }
}
