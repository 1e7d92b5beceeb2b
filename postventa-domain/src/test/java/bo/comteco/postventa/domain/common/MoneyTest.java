package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"146.28, 146.28", "200, 200.00", "12.5, 12.50", "-3.1, -3.10", "0, 0.00", "-0, 0.00", "' 7.00 ', 7.00"})
    void anAmountIsReadAndPrintedWithTwoDecimals(String written, String printed) {
        assertThat(Money.of(written)).hasToString(printed);
    }

    @Test
    void zerosAfterTheSecondDecimalAreNoDecimals() {
        assertThat(Money.of("12.3400")).isEqualTo(Money.of("12.34"));
    }

    @Test
    void howAnAmountWasWrittenMakesNoDifference() {
        assertThat(new Money(new BigDecimal("2E+2")))
                .isEqualTo(Money.of("200.00"))
                .isEqualTo(Money.of(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "0.001", "-0.009", "12.3401"})
    void moreThanTwoDecimalsAreRefused(String amount) {
        assertRefused("value.money.decimals", () -> Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bs 12", "12,50", "1.234,50", "1,234.50", "12.", ".5", "+5", "1e3", "١٢", "--1"})
    void whatIsNoPlainNumberIsRefused(String amount) {
        assertRefused("value.money.format", () -> Money.of(amount));
    }

    @Test
    void twelveDigitsBeforeThePointAreTheMost() {
        assertThat(Money.of("999999999999.99")).hasToString("999999999999.99");
        assertRefused("value.money.range", () -> Money.of("1000000000000"));
        assertRefused("value.money.range", () -> Money.of(Long.MIN_VALUE));
        assertRefused("value.money.range", () -> Money.of("-999999999999.99").minus(Money.of("0.01")));
    }

    @Test
    void numbersThatWouldNotFitInMemoryAreRefusedAtOnce() {
        assertRefused("value.money.range", () -> new Money(new BigDecimal("1E+999999999")));
        assertRefused("value.money.decimals", () -> new Money(new BigDecimal("1E-999999999")));
        assertThat(new Money(new BigDecimal("0E+999999999"))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"0.005, 0.01", "0.0049999, 0.00", "1.995, 2.00", "-0.005, -0.01", "66.6666, 66.67", "2.675, 2.68"})
    void aComputedAmountIsRoundedHalfUp(BigDecimal computed, String rounded) {
        assertThat(Money.rounded(computed)).hasToString(rounded);
    }

    @Test
    void twoHundredForTenDaysOfThirtyRoundOnce() {
        BigDecimal prorated = new BigDecimal("200")
                .multiply(new BigDecimal("10"))
                .divide(new BigDecimal("30"), 10, RoundingMode.DOWN);

        assertThat(Money.rounded(prorated)).isEqualTo(Money.of("66.67"));
    }

    @Test
    void sumsDifferencesAndMultiplesAreExact() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("146.28").minus(Money.of(200))).isEqualTo(Money.of("-53.72"));
        assertThat(Money.of(12).times(3)).isEqualTo(Money.of(36));
        assertThat(Money.of("12.34").times(0)).isEqualTo(Money.ZERO);
        assertThat(Money.of("12.34").negated()).isEqualTo(Money.of("-12.34"));
    }

    @Test
    void theSumOfNoneIsZero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void anAmountIsExactlyOneOfZeroPositiveAndNegative() {
        assertThat(Money.of("0.00")).matches(Money::isZero).matches(m -> !m.isPositive() && !m.isNegative());
        assertThat(Money.of("0.01")).matches(Money::isPositive).matches(m -> !m.isZero() && !m.isNegative());
        assertThat(Money.of("-0.01")).matches(Money::isNegative).matches(m -> !m.isZero() && !m.isPositive());
    }

    @Test
    void amountsAreOrderedByValueAndNotAsText() {
        assertThat(List.of(Money.of(100), Money.of("-1"), Money.of("9.99")).stream()
                        .sorted())
                .containsExactly(Money.of("-1"), Money.of("9.99"), Money.of(100));
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("Money"));
    }
}
