package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An amount in bolivianos (BOB, "Bs"), exact, with two decimals; it may be negative. Sums and multiples are exact. What
 * is computed with more decimals, such as a prorated bill, is computed as a {@link BigDecimal} and rounded {@linkplain
 * #rounded once, at the end}.
 *
 * @param amount bolivianos, always of scale 2, with at most twelve digits before the point
 */
@ValueObject
public record Money(BigDecimal amount) implements Comparable<Money> {

    private static final int DECIMALS = 2;
    private static final int WHOLE_DIGITS = 12;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** Nothing: 0.00. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * @param amount bolivianos, of any scale; zeros after the second decimal are dropped
     * @throws InvalidValue if there are more than two decimals ({@code value.money.decimals}) or more than twelve
     *     digits before the point ({@code value.money.range})
     */
    public Money {
        requireNonNull(amount, "amount");
        // Looked at before any change of scale: 1E+999999999 written out would not fit in memory.
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > WHOLE_DIGITS) {
            throw InvalidValue.because("value.money.range", "Money", amount.toString());
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw InvalidValue.because("value.money.decimals", "Money", amount.toString());
        }
        amount = stripped.setScale(DECIMALS);
    }

    /**
     * The amount written as digits, with a point before the decimals and a minus before a negative one: {@code 146.28},
     * {@code 200}, {@code -12.5}. Neither thousands separators nor a currency are read.
     *
     * @throws InvalidValue if it is not written so ({@code value.money.format}), and as the constructor
     */
    public static Money of(String amount) {
        String written = requireNonNull(amount, "amount").strip();
        if (!NUMBER.matcher(written).matches()) {
            throw InvalidValue.because("value.money.format", "Money", amount);
        }
        return new Money(new BigDecimal(written));
    }

    /** So many whole bolivianos. */
    public static Money of(long bolivianos) {
        return new Money(BigDecimal.valueOf(bolivianos));
    }

    /** A computed amount rounded half up (away from zero where two are equally near) to two decimals. */
    public static Money rounded(BigDecimal amount) {
        return new Money(requireNonNull(amount, "amount").setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** All of them together; {@link #ZERO} for none. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** Both together. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** What is left of this one without the other; may be negative. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** This one so many times. */
    public Money times(int factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return new Money(amount.negate());
    }

    /** Whether it is 0.00. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether it is above 0.00. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether it is below 0.00. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** By amount; consistent with equals. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The amount as {@link #of(String)} reads it, with two decimals: {@code 146.28}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
