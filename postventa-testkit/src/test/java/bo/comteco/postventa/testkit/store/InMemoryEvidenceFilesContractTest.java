package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryEvidenceFilesContractTest extends EvidenceFilesContract {

    private final StoresInMemory stores;

    InMemoryEvidenceFilesContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected EvidenceFiles files() {
        return stores.the(EvidenceFiles.class);
    }
}
