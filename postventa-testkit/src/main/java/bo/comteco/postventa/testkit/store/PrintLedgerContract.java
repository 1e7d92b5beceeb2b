package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.PaperNote.Kind;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link PrintLedger} promises. */
@SuiteOf(PrintLedger.class)
public abstract class PrintLedgerContract {

    private static final String FORM = "SOLICITUD_DE_PEDIDO";
    private static final Instant ISSUED = Instant.parse("2026-11-24T14:00:00.123456Z");
    private static final Instant PRINTED = Instant.parse("2026-11-24T14:01:00.654321Z");
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    /** The ledger, in which nothing is recorded yet. */
    protected abstract PrintLedger ledger();

    private static Printing printing(UUID id, long request, Instant issued, int number, Instant at) {
        return new Printing(
                id,
                "hash of " + id,
                request,
                FORM,
                "Solicitud de pedido",
                issued,
                number,
                at,
                "asesora",
                "CENTRAL",
                List.of("Archivo", "Facturación"),
                List.of("Cliente"),
                List.of());
    }

    private static Printing first() {
        return printing(FIRST, 1042, ISSUED, 0, PRINTED);
    }

    @Test
    void whatWasNotPrintedIsNotThere() {
        assertThat(ledger().find(FIRST)).isEmpty();
        assertThat(ledger().of(1042)).isEmpty();
    }

    @Test
    void aPrintingIsKeptAsItWas() {
        assertThat(ledger().record(first())).isTrue();

        assertThat(ledger().find(FIRST)).contains(first());
        assertThat(ledger().of(1042)).containsExactly(first());
    }

    @Test
    void anOriginalWithoutCopiesIsKeptSo() {
        var deposit = new Printing(
                FIRST,
                "hash",
                1042,
                "DEPOSITO_EN_GARANTIA",
                "Depósito en garantía",
                ISSUED,
                0,
                PRINTED,
                "asesora",
                "CENTRAL",
                List.of("Archivo"),
                List.of(),
                List.of());
        ledger().record(deposit);

        assertThat(ledger().find(FIRST)).contains(deposit);
    }

    @Test
    void oneCallPrintsOnce() {
        ledger().record(first());

        assertThat(ledger().record(printing(FIRST, 1042, ISSUED, 1, PRINTED))).isFalse();
        assertThat(ledger().of(1042)).containsExactly(first());
    }

    @Test
    void twoThatPrintAtOnceDoNotGetOneNumber() {
        ledger().record(first());

        assertThat(ledger().record(printing(SECOND, 1042, ISSUED, 0, PRINTED))).isFalse();
        assertThat(ledger().record(printing(SECOND, 1042, ISSUED, 1, PRINTED))).isTrue();
    }

    @Test
    void whatIsIssuedAnewIsCountedAnew() {
        ledger().record(first());

        assertThat(ledger().record(printing(SECOND, 1042, ISSUED.plusNanos(1000), 0, PRINTED)))
                .isTrue();
    }

    @Test
    void printingsOfARequestAreInTheirOrderAndOfNoOther() {
        var later = printing(SECOND, 1042, ISSUED, 1, PRINTED.plus(Duration.ofMinutes(5)));
        ledger().record(later);
        ledger().record(first());
        ledger().record(printing(new UUID(7, 3), 1043, ISSUED, 0, PRINTED));

        assertThat(ledger().of(1042)).containsExactly(first(), later);
    }

    @Test
    void notesAreAddedAndNoneIsReplaced() {
        ledger().record(first());
        var signed = note(Kind.SIGNED, "Ana Prueba Uno", 2);
        var filed = note(Kind.FILED, "Caja 12, folder 3", 3);
        var mended = note(Kind.SIGNED, "Ana Prueba Dos", 4);
        ledger().note(FIRST, signed);
        ledger().note(FIRST, filed);
        ledger().note(FIRST, mended);

        var found = ledger().find(FIRST).orElseThrow();
        assertThat(found.notes()).containsExactly(signed, filed, mended);
        assertThat(found.last(Kind.SIGNED)).contains(mended);
        assertThat(ledger().of(1042)).containsExactly(found);
    }

    @Test
    void nothingIsNotedOfWhatWasNotPrinted() {
        assertThatThrownBy(() -> ledger().note(FIRST, note(Kind.FILED, "Caja 12", 2)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PaperNote note(Kind kind, String text, int minutes) {
        var at = PRINTED.plus(Duration.ofMinutes(minutes));
        return new PaperNote(kind, text, at, at.plusSeconds(30), "asesora");
    }
}
