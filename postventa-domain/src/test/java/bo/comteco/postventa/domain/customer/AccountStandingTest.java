package bo.comteco.postventa.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PendingBill YESTERDAY = new PendingBill("F-1", TODAY.minusDays(1), Money.of("146.28"));
    private static final PendingBill DUE_TODAY = new PendingBill("F-2", TODAY, Money.of("60.10"));
    private static final PendingBill LONG_AGO = new PendingBill("F-3", TODAY.minusYears(2), Money.of("0.01"));

    @Test
    void aBillIsOverdueFromTheDayAfterItsDueDate() {
        assertThat(YESTERDAY.overdueOn(TODAY)).isTrue();
        assertThat(DUE_TODAY.overdueOn(TODAY)).isFalse();
        assertThat(DUE_TODAY.overdueOn(TODAY.plusDays(1))).isTrue();
        assertThat(DUE_TODAY.overdueOn(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void overdueBillsAreNamedInTheOrderGivenAndThoseNotYetDueAreNot() {
        AccountStanding standing = new AccountStanding(List.of(YESTERDAY, DUE_TODAY, LONG_AGO));

        assertThat(standing.overdueOn(TODAY)).containsExactly(YESTERDAY, LONG_AGO);
        assertThat(AccountStanding.sum(standing.overdueOn(TODAY))).isEqualTo(Money.of("146.29"));
        assertThat(AccountStanding.sum(standing.pending())).isEqualTo(Money.of("206.39"));
    }

    @Test
    void whoOwesNothingIsUpToDateAndOwesZero() {
        AccountStanding standing = new AccountStanding(List.of());

        assertThat(standing.overdueOn(TODAY)).isEmpty();
        assertThat(AccountStanding.sum(standing.pending())).isEqualTo(Money.ZERO);
    }

    @Test
    void theStandingIsACopy() {
        List<PendingBill> bills = new ArrayList<>(List.of(YESTERDAY));
        AccountStanding standing = new AccountStanding(bills);

        bills.add(DUE_TODAY);

        assertThat(standing.pending()).containsExactly(YESTERDAY);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> standing.pending().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void aBillOnWhichNothingIsOwedIsNotPending(String amount) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PendingBill("F-4", TODAY, Money.of(amount)))
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("value.bill.amount"))
                .satisfies(refusal -> assertThat(refusal.given()).isEqualTo(amount));
    }
}
