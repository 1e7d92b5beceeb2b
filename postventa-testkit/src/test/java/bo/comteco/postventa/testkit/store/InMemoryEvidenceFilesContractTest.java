package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EvidenceFiles;

class InMemoryEvidenceFilesContractTest extends EvidenceFilesContract {

    private final InMemoryEvidenceFiles files = new InMemoryEvidenceFiles();

    @Override
    protected EvidenceFiles files() {
        return files;
    }
}
