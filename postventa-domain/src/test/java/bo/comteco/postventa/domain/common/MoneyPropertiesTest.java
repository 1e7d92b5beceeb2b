package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Money against whole centavos in {@link BigInteger}, which can't lose any. */
class MoneyPropertiesTest {

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-10_000_000_00L, 10_000_000_00L).map(MoneyPropertiesTest::ofCentavos);
    }

    @Property
    void whatIsPrintedIsReadBackEqual(@ForAll("amounts") Money amount) {
        assertThat(Money.of(amount.toString())).isEqualTo(amount);
        assertThat(amount.amount().scale()).isEqualTo(2);
    }

    @Property
    void aSumLosesNoCentavo(@ForAll @Size(max = 50) List<@From("amounts") Money> amounts) {
        BigInteger expected =
                amounts.stream().map(MoneyPropertiesTest::centavos).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(centavos(Money.sum(amounts))).isEqualTo(expected);
    }

    @Property
    void theOrderOfASumMakesNoDifference(@ForAll @Size(max = 20) List<@From("amounts") Money> amounts) {
        List<Money> reversed = new ArrayList<>(amounts);
        Collections.reverse(reversed);

        assertThat(Money.sum(reversed)).isEqualTo(Money.sum(amounts));
    }

    @Property
    void minusUndoesPlus(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.minus(other)).isEqualTo(one.plus(other.negated()));
    }

    @Property
    void timesIsASumOfEquals(@ForAll("amounts") Money amount, @ForAll @IntRange(max = 60) int factor) {
        assertThat(amount.times(factor)).isEqualTo(Money.sum(Collections.nCopies(factor, amount)));
        assertThat(amount.times(-factor)).isEqualTo(amount.times(factor).negated());
    }

    @Property
    void orderIsThatOfTheCentavosAndAgreesWithEquals(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(centavos(one).compareTo(centavos(other)))
                .isEqualTo(one.minus(other).amount().signum());
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void roundingMovesByHalfACentavoAtMost(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int tenThousandths) {
        BigDecimal computed = BigDecimal.valueOf(tenThousandths, 4);

        BigDecimal moved = Money.rounded(computed).amount().subtract(computed);

        assertThat(moved.abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(Money.rounded(computed.negate()))
                .isEqualTo(Money.rounded(computed).negated());
    }

    @Property
    void anythingFinerThanACentavoIsRefused(
            @ForAll @IntRange(min = 1, max = 9) int last, @ForAll("amounts") Money amount) {
        BigDecimal finer = amount.amount().add(BigDecimal.valueOf(last, 3));

        assertThat(catchThrowable(() -> new Money(finer))).isInstanceOf(InvalidValue.class);
    }

    private static Money ofCentavos(long centavos) {
        return new Money(BigDecimal.valueOf(centavos, 2));
    }

    private static BigInteger centavos(Money amount) {
        return amount.amount().setScale(2, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
