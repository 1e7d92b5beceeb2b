package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import java.math.BigDecimal;
import java.util.List;
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

    /**
     * What is due every month.
     *
     * @param of whose prices they are, for troubles
     * @throws Silence where nothing is said of it
     */
    static Money monthlyAmount(List<Price> prices, String of) {
        var monthly = prices.stream()
                .filter(price -> "recurring".equals(Json.trimmed(price.priceType())))
                .filter(price -> "month".equals(Json.trimmed(price.recurringChargePeriod())))
                .findFirst()
                .orElseThrow(() -> new Silence(of + " has no monthly price"));
        var amounts = Required.member(monthly.price(), of, "price");
        return WireMoney.money(amounts.taxIncludedAmount(), "the monthly price of " + of);
    }
}
