package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.PaperNote.Kind;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.testkit.store.PrintLedgerContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresPrintLedgerContractTest extends PrintLedgerContract {

    private static final UUID PRINTING = new UUID(9, 9);
    private static final Instant AT = Instant.parse("2026-11-24T14:00:00Z");

    @BeforeEach
    void emptyTables() {
        TestDatabase.jdbc().execute("truncate printing, paper_note");
    }

    @Override
    protected PrintLedger ledger() {
        return TestDatabase.bean(PrintLedger.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update paper_note set text = 'Ana Prueba Dos'",
                "update paper_note set text = text",
                "update paper_note set text = null, recorded_by = 'nobody'",
                "update paper_note set kind = 'FILED'",
                "update paper_note set at = at + interval '1 hour'",
                "delete from paper_note"
            })
    void noNoteIsChangedOrRemoved(String sql) {
        var signed = signed();

        assertThatThrownBy(() -> TestDatabase.jdbc().update(sql)).hasMessageContaining("paper_note is append-only");
        assertThat(ledger().of(1))
                .singleElement()
                .satisfies(printing -> assertThat(printing.notes()).containsExactly(signed));
    }

    @Test
    void whoSignedIsPurgedAndThatSomebodyDidStays() {
        var signed = signed();

        assertThat(TestDatabase.jdbc().update("update paper_note set text = null"))
                .isOne();

        assertThat(ledger().of(1).get(0).notes())
                .containsExactly(new PaperNote(
                        Kind.SIGNED, "(eliminado)", signed.at(), signed.recordedAt(), signed.recordedBy()));
    }

    private PaperNote signed() {
        printed();
        var signed = new PaperNote(Kind.SIGNED, "Ana Prueba Uno", AT.plusSeconds(60), AT.plusSeconds(90), "asesora");
        ledger().note(PRINTING, signed);
        return signed;
    }

    private void printed() {
        ledger().record(new Printing(
                PRINTING,
                "h",
                1,
                "CONTRATO",
                "Contrato",
                AT,
                0,
                AT,
                "asesora",
                "SUR",
                List.of(),
                List.of(),
                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update printing set printed_by = 'nobody'", "delete from printing"})
    void noPrintingIsChangedOrRemoved(String sql) {
        printed();

        assertThatThrownBy(() -> TestDatabase.jdbc().update(sql)).hasMessageContaining("printing is append-only");
        assertThat(ledger().of(1)).hasSize(1);
    }
}
