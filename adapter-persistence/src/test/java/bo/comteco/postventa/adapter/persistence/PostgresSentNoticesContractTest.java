package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.testkit.store.SentNoticesContract;
import org.junit.jupiter.api.BeforeEach;

class PostgresSentNoticesContractTest extends SentNoticesContract {

    @BeforeEach
    void emptyTable() {
        TestDatabase.jdbc().execute("truncate notice");
    }

    @Override
    protected SentNotices notices() {
        return TestDatabase.bean(SentNotices.class);
    }
}
