package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import org.jspecify.annotations.Nullable;

/** How the wire spells money. */
final class WireMoney {

    private static final String UNIT = "BOB";

    private WireMoney() {}

    static Price.Sum of(Money money) {
        return new Price.Sum(UNIT, money.amount());
    }

    /**
     * The amount, in bolivianos.
     *
     * @param of what it is the amount of, for troubles
     * @throws Silence where there is none, or in another currency
     */
    static Money money(Price.@Nullable Sum sum, String of) {
        var given = Required.member(sum, of, "amount");
        if (!UNIT.equals(Json.trimmed(given.unit()))) {
            throw new Silence(of + " is in an unknown currency");
        }
        return new Money(Required.member(given.value(), of, "value"));
    }
}
