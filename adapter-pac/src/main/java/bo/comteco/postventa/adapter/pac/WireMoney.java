package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.domain.common.Money;

/** How the wire spells money: bolivianos with two decimals, as text. */
final class WireMoney {

    private WireMoney() {}

    static String written(Money money) {
        return money.toString();
    }

    /**
     * The amount.
     *
     * @throws Silence where it is negative: nobody can owe less than nothing
     */
    static Money money(String written) {
        var money = Money.of(written);
        if (money.isNegative()) {
            throw new Silence("an amount is negative");
        }
        return money;
    }
}
