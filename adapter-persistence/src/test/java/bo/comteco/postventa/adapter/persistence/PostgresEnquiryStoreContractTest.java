package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.testkit.store.EnquiryStoreContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

class PostgresEnquiryStoreContractTest extends EnquiryStoreContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.empty();
    }

    @Override
    protected EnquiryStore enquiries() {
        return TestDatabase.bean(EnquiryStore.class);
    }

    @Override
    protected Transactions transactions() {
        return TestDatabase.bean(Transactions.class);
    }

    @Test
    void turnedBetweenOneStatementAndTheNextItIsReadAsBefore() {
        var before = added("CENTRAL", MORNING);
        var after = before.turnedInto(
                new TurnedInto(UUID.randomUUID().toString(), 1042), "asesora", MORNING.plusSeconds(1));
        var slow = new PostgresEnquiryStore(new NamedParameterJdbcTemplate(TestDatabase.jdbc()) {
            @Override
            public <T> List<T> query(String sql, SqlParameterSource parameters, RowMapper<T> mapper) {
                var found = super.query(sql, parameters, mapper);
                enquiries().replace(after, 1);
                return found;
            }
        });

        assertThat(slow.find(before.number())).contains(before);
        assertThat(enquiries().find(before.number())).contains(after);
    }
}
