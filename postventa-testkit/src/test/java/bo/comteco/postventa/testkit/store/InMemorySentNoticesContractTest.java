package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.SentNotices;

class InMemorySentNoticesContractTest extends SentNoticesContract {

    private final SentNotices notices = new InMemorySentNotices();

    @Override
    protected SentNotices notices() {
        return notices;
    }
}
