package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.StoredSample.carriedOut;
import static bo.comteco.postventa.adapter.persistence.StoredSample.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.domain.manual.ManualParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whoever asks. */
class AppendOnlyTest {

    private long request;

    @BeforeEach
    void aRequestIsStored() {
        TestDatabase.empty();
        request = number(carriedOut(1));
    }

    private static void isRefused(String table, String sql, Object... arguments) {
        assertThatThrownBy(() -> TestDatabase.jdbc().update(sql, arguments))
                .hasMessageContaining(table + " is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request_id = request_id + 1",
                "seq = seq + 100",
                "at = now()",
                "node = 'C.9'",
                "actor = 'nobody'",
                "act = 'FORGED'",
                "outcome = 'NO'",
                "effect = 7",
                "payload_digest = ''",
                "idem_key = null",
                "body_hash = null"
            })
    void noStepIsChanged(String change) {
        isRefused("step", "update step set " + change + " where request_id = ?", request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data = '{}'", "salt = ''", "data = data", "data = null", "salt = null", "data = null, salt = ''"
            })
    void theDataOfAStepIsNotReplacedOrPurgedByHalves(String change) {
        isRefused("step", "update step set " + change + " where request_id = ?", request);
    }

    @Test
    void noStepIsRemoved() {
        isRefused("step", "delete from step where request_id = ? and seq = 1", request);
    }

    @Test
    void dataAndSaltArePurgedTogetherAndTheRestStays() {
        var rest = "select md5(string_agg((seq, at, node, actor, act, outcome, payload_digest, body_hash)::text, '|'"
                + " order by seq)) from step where request_id = ?";
        var before = TestDatabase.jdbc().queryForObject(rest, String.class, request);

        int purged =
                TestDatabase.jdbc().update("update step set data = null, salt = null where request_id = ?", request);

        assertThat(purged).isPositive();
        assertThat(TestDatabase.jdbc().queryForObject(rest, String.class, request))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update parameter set value = '0'", "delete from parameter"})
    void noParameterIsChangedOrRemoved(String sql) {
        new ParameterSeed(
                        TestDatabase.bean(ParameterRepository.class),
                        new TransactionTemplate(TestDatabase.bean(PlatformTransactionManager.class)))
                .sow(ManualParameters.BOOK);

        isRefused("parameter", sql);
    }
}
