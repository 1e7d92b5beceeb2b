package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A price of an offering, a product or an order's item. */
record Price(
        @Nullable String name,
        @Nullable String description,
        @Nullable String priceType,
        @Nullable String recurringChargePeriod,
        @Nullable Amounts price,
        @Nullable Reference billingAccount) {

    /** The amount, of which only the one with tax counts. */
    record Amounts(@Nullable Sum taxIncludedAmount) {}

    /** An amount of money on the wire. */
    record Sum(@Nullable String unit, @Nullable BigDecimal value) {}

    /** The name of the one-off price of changing to a plan. */
    static final String PLAN_CHANGE = "planChange";

    private static final String ONCE = "oneTime";
    private static final String RECURRING = "recurring";

    /** A price of an order's item that is charged once, on an account. */
    static Price once(String name, String description, Money amount, Reference account) {
        return new Price(name, description, ONCE, null, new Amounts(WireMoney.of(amount)), account);
    }

    /**
     * What is charged once when something is provided.
     *
     * @param of whose prices they are, for troubles
     */
    static Money toProvide(List<Price> prices, String of) {
        return once(prices, of, price -> !PLAN_CHANGE.equals(Json.trimmed(price.name())));
    }

    /**
     * What is charged once when a product changes to a plan.
     *
     * @param of whose prices they are, for troubles
     */
    static Money toChangeTo(List<Price> prices, String of) {
        return once(prices, of, price -> PLAN_CHANGE.equals(Json.trimmed(price.name())));
    }

    private static Money once(List<Price> prices, String of, Predicate<Price> wanted) {
        return Money.sum(prices.stream()
                .filter(price -> price.isOfType(ONCE, of))
                .filter(wanted)
                .map(price -> price.amount(of))
                .toList());
    }

    /**
     * What is due every month, where that may be nothing.
     *
     * @param of whose prices they are, for troubles
     * @throws Silence where something recurs otherwise than by the month
     */
    static Money monthlyIfAny(List<Price> prices, String of) {
        var recurring =
                prices.stream().filter(price -> price.isOfType(RECURRING, of)).toList();
        if (!recurring.stream().allMatch(Price::isOfAMonth)) {
            throw new Silence(of + " has a price that recurs otherwise than by the month");
        }
        return Money.sum(recurring.stream().map(price -> price.amount(of)).toList());
    }

    /** A price of neither type would be left out of the sum. */
    private boolean isOfType(String wanted, String of) {
        String written = Required.text(priceType, "a price of " + of, "type");
        if (!written.equals(ONCE) && !written.equals(RECURRING)) {
            throw new Silence(of + " has a price of an unknown type");
        }
        return written.equals(wanted);
    }

    private boolean isOfAMonth() {
        return "month".equals(Json.trimmed(recurringChargePeriod));
    }

    private Money amount(String of) {
        return WireMoney.money(Required.member(price, of, "price").taxIncludedAmount(), "a price of " + of);
    }

    /**
     * What is due every month.
     *
     * @param of whose prices they are, for troubles
     * @throws Silence where nothing is said of it
     */
    static Money monthlyAmount(List<Price> prices, String of) {
        var monthly = prices.stream()
                .filter(price -> price.isOfType(RECURRING, of))
                .filter(Price::isOfAMonth)
                .findFirst()
                .orElseThrow(() -> new Silence(of + " has no monthly price"));
        var amounts = Required.member(monthly.price(), of, "price");
        return WireMoney.money(amounts.taxIncludedAmount(), "the monthly price of " + of);
    }
}
