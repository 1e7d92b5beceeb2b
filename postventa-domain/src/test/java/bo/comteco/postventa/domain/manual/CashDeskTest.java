package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Procedure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CashDeskTest {

    @Test
    void everyPaymentOfTheManualIsTakenAndNothingElse() {
        assertThat(CashDesk.PAYMENTS)
                .isEqualTo(ManualEdition.REVISION_3.procedures().stream()
                        .map(Procedure::effectKinds)
                        .flatMap(kinds -> kinds.values().stream())
                        .filter(kind -> kind.system() == SystemName.CASH_DESK && !kind.equals(CashDesk.REFUND))
                        .map(EffectKind::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    @ReadAs("D-16")
    void anOrderExpiresWithTheNextWorkingDay() {
        var parameters = WorkingDaysTest.BOOK.knownAt(AtTheCounter.NOW);

        assertThat(CashDesk.expiry(at("2026-12-24T17:59:59"), parameters)).isEqualTo(at("2026-12-28T18:00:00"));
    }

    @Test
    @ReadAs("D-67")
    void anOrderHasTheLifeThatOperationsSetAndTheHolidaysKnownWhenItIsOpened() {
        var opened = at("2026-11-24T10:00:00");
        var book = ManualParameters.BOOK.with(new ParameterEntry(
                ParameterNames.PAYMENT_ORDER_LIFE,
                "PT2H",
                "duration",
                "operations",
                LocalDate.of(2026, 11, 1),
                null,
                opened,
                "operations"));

        assertThat(CashDesk.expiry(opened, book.knownAt(opened))).isEqualTo(opened.plus(Duration.ofHours(2)));
        assertThat(CashDesk.expiry(opened, book.knownAt(opened.minusSeconds(1))))
                .isEqualTo(at("2026-11-25T18:00:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ParameterBook.ZONE).toInstant();
    }
}
