package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.testkit.store.PrintLedgerContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresPrintLedgerContractTest extends PrintLedgerContract {

    @BeforeEach
    void emptyTables() {
        TestDatabase.jdbc().execute("truncate printing, paper_note");
    }

    @Override
    protected PrintLedger ledger() {
        return TestDatabase.bean(PrintLedger.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update printing set printed_by = 'nobody'", "delete from printing"})
    void noPrintingIsChangedOrRemoved(String sql) {
        var at = Instant.parse("2026-11-24T14:00:00Z");
        ledger().record(new Printing(
                new UUID(9, 9),
                "h",
                1,
                "CONTRATO",
                "Contrato",
                at,
                0,
                at,
                "asesora",
                "SUR",
                List.of(),
                List.of(),
                List.of()));

        assertThatThrownBy(() -> TestDatabase.jdbc().update(sql)).hasMessageContaining("printing is append-only");
        assertThat(ledger().of(1)).hasSize(1);
    }
}
