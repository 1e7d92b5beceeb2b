package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.StoredSample.MORNING;
import static bo.comteco.postventa.adapter.persistence.StoredSample.again;
import static bo.comteco.postventa.adapter.persistence.StoredSample.call;
import static bo.comteco.postventa.adapter.persistence.StoredSample.carriedOut;
import static bo.comteco.postventa.adapter.persistence.StoredSample.commit;
import static bo.comteco.postventa.adapter.persistence.StoredSample.number;
import static bo.comteco.postventa.adapter.persistence.StoredSample.opened;
import static bo.comteco.postventa.adapter.persistence.StoredSample.stored;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.testkit.store.SampleRelocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChainAuditTest {

    private static final String BROKEN = "the steps do not lead to the head of the chain";
    private static final String PURGE = "update step set data = null, salt = null where request_id = ?";

    private final ChainAudit audit = TestDatabase.bean(ChainAudit.class);

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    private Optional<String> fault(SampleRelocation relocation) {
        return audit.fault(number(relocation));
    }

    /** Does what only somebody who switches the triggers off can do. */
    private static void tamper(String sql, Object... arguments) {
        new TransactionTemplate(TestDatabase.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            TestDatabase.jdbc().execute("set local session_replication_role = replica");
            assertThat(TestDatabase.jdbc().update(sql, arguments)).isPositive();
        });
    }

    @Test
    void aRecordIsWholeAfterEveryMove() {
        var relocation = opened(1);
        while (!relocation.hasEnded()) {
            assertThat(fault(relocation)).isEmpty();
            stored(relocation.next(MORNING.plusNanos(1), call()));
        }
        assertThat(fault(relocation)).isEmpty();
    }

    @Test
    void nothingIsWrongWithWhatWasNeverStored() {
        assertThat(audit.fault(4711)).isEmpty();
    }

    @Test
    void changedDataIsFound() {
        var relocation = carriedOut(1);

        tamper("update step set data = data || ' ' where request_id = ? and seq = 3", number(relocation));

        assertThat(fault(relocation)).contains("the data of step 3 is not what was written");
    }

    @Test
    void dataThatWasForgedWithItsDigestIsFound() {
        var relocation = carriedOut(1);

        tamper("""
                update step set data = '{}', payload_digest = sha256(salt || convert_to('{}', 'UTF8'))
                where request_id = ? and seq = 3""", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = 'FORGED'",
                "outcome = null",
                "node = 'C.9'",
                "actor = 'nobody'",
                "act = act || '_'",
                "at = at + interval '1 microsecond'",
                "effect = 7",
                "idem_key = gen_random_uuid()",
                "body_hash = 'another body'"
            })
    void anyOtherChangeOfAStepIsFound(String change) {
        var relocation = carriedOut(1);

        tamper("update step set " + change + " where request_id = ? and node = 'C.7'", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aRemovedStepIsFound(int seq) {
        var relocation = carriedOut(1);

        tamper("delete from step where request_id = ? and seq = ?", number(relocation), seq);

        assertThat(fault(relocation)).contains("step " + seq + " is missing");
    }

    @Test
    void aRemovedEndIsFound() {
        var relocation = carriedOut(1);

        tamper(
                "delete from step where request_id = ? and seq = ?",
                number(relocation),
                relocation.request().version());

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @Test
    void aRemovedRecordIsFound() {
        var relocation = carriedOut(1);

        tamper("delete from step where request_id = ?", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @Test
    void aRemovedRequestIsFound() {
        var relocation = carriedOut(1);

        tamper("delete from request where id = ?", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @Test
    void stepsThatChangedPlacesAreFound() {
        var relocation = carriedOut(1);

        for (var renumber : List.of("-3 where seq = 3", "3 where seq = 4", "4 where seq = -3")) {
            tamper("update step set seq = " + renumber + " and request_id = ?", number(relocation));
        }

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @Test
    void aStepThatWasAddedIsFound() {
        var relocation = carriedOut(1);

        tamper("""
                insert into step (request_id, seq, at, node, actor, act, outcome, effect, data, salt, payload_digest)
                select request_id, seq + 1, at, node, actor, act, outcome, effect, data, salt, payload_digest
                from step where request_id = ? order by seq desc limit 1""", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @Test
    void aStepOfAnotherRequestIsFound() {
        var relocation = carriedOut(1);
        var other = carriedOut(2);
        tamper("delete from step where request_id = ? and seq = 3", number(relocation));

        tamper("update step set request_id = ? where request_id = ? and seq = 3", number(relocation), number(other));

        assertThat(fault(relocation)).contains(BROKEN);
        assertThat(fault(other)).contains("step 3 is missing");
    }

    @Test
    void aPurgedRecordIsWhole() {
        var relocation = carriedOut(1);

        assertThat(TestDatabase.jdbc().update(PURGE, number(relocation)))
                .isEqualTo(relocation.request().version());

        assertThat(fault(relocation)).isEmpty();
    }

    @Test
    void aChangeIsFoundAfterAPurgeToo() {
        var relocation = carriedOut(1);
        TestDatabase.jdbc().update(PURGE, number(relocation));

        tamper("update step set outcome = 'NO' where request_id = ? and node = 'C.7'", number(relocation));

        assertThat(fault(relocation)).contains(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "salt"})
    void aPurgeByHalvesIsFound(String column) {
        var relocation = carriedOut(1);

        tamper("update step set " + column + " = null where request_id = ? and seq = 2", number(relocation));

        assertThat(fault(relocation)).contains("the data of step 2 is not what was written");
    }

    @Test
    void aMoveDuringTheAuditIsNoFault() {
        var relocation = opened(1);
        var move = relocation.next(MORNING, call());
        var moved = new JdbcTemplate(TestDatabase.jdbc().getDataSource()) {
            @Override
            public <T> T query(
                    PreparedStatementCreator creator, PreparedStatementSetter setter, ResultSetExtractor<T> extractor) {
                var found = super.query(creator, setter, extractor);
                commit(move);
                return found;
            }
        };

        assertThat(new ChainAudit(moved).fault(number(relocation))).isEmpty();
        assertThat(again(relocation).request().version())
                .isEqualTo(relocation.request().version());
    }
}
