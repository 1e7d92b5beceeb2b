package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.StoredSample.MORNING;
import static bo.comteco.postventa.adapter.persistence.StoredSample.call;
import static bo.comteco.postventa.adapter.persistence.StoredSample.commit;
import static bo.comteco.postventa.adapter.persistence.StoredSample.number;
import static bo.comteco.postventa.adapter.persistence.StoredSample.opened;
import static bo.comteco.postventa.adapter.persistence.StoredSample.opening;
import static bo.comteco.postventa.adapter.persistence.StoredSample.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.testkit.store.SampleRelocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** What no constraint was made to say is a failure, and never taken for one of the refusals that are foreseen. */
class UnforeseenRefusalTest {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    private static void fails(Commit commit, String constraint) {
        assertThatThrownBy(() -> commit(commit))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private static int rows(String table, SampleRelocation relocation) {
        var key = table.equals("request") ? "id" : "request_id";
        return TestDatabase.jdbc()
                .queryForObject(
                        "select count(*) from " + table + " where " + key + " = ?", Integer.class, number(relocation));
    }

    @Test
    void aNumberThatIsInUse() {
        var first = opened(1);

        fails(opening(2, number(first), call()).commit(), "request_pkey");

        assertThat(store().load(number(first)).orElseThrow().snapshot())
                .isEqualTo(first.request().snapshot());
    }

    @Test
    void anEffectThatIsOwedAlready() {
        var relocation = opened(1);
        while (!relocation.request().node().id().equals("C.7")) {
            StoredSample.stored(relocation.next(MORNING, null));
        }
        var before = relocation.request().snapshot();
        TestDatabase.jdbc().update("insert into effect values (?, 0, 'STRAY', now(), 1, null)", number(relocation));

        fails(relocation.next(MORNING, call()), "effect_pkey");

        assertThat(store().load(number(relocation)).orElseThrow().snapshot()).isEqualTo(before);
    }

    @Test
    void aUniqueIndexThatNobodyHereKnows() {
        opened(1);
        var other = opening(2, call());

        withIndex("create unique index unforeseen on request (office)", () -> {
            assertThatThrownBy(() -> commit(other.commit())).isInstanceOf(DuplicateKeyException.class);
            assertThat(rows("request", other.relocation())).isZero();
            assertThat(rows("step", other.relocation())).isZero();
        });
    }

    @Test
    void aKnownConstraintsNameOnAnotherKindOfRefusal() {
        var other = opening(2, call());
        TestDatabase.jdbc().execute("alter table request add constraint request_open_key_set check (open_key is null)");
        try {
            fails(other.commit(), "request_open_key_set");
        } finally {
            TestDatabase.jdbc().execute("alter table request drop constraint request_open_key_set");
        }
        assertThat(rows("request", other.relocation())).isZero();
    }

    private static void withIndex(String index, Runnable work) {
        TestDatabase.jdbc().execute(index);
        try {
            work.run();
        } finally {
            TestDatabase.jdbc().execute("drop index unforeseen");
        }
    }
}
