package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.Reply;
import java.util.List;
import java.util.Optional;

/** Guarantee deposits by TM Forum: orders (622) that leave the product as it is and bear a price. */
final class TmfGuaranteeDeposits implements GuaranteeDeposits {

    private static final String NAME = "guaranteeDeposit";
    private static final String DESCRIPTION = "Depósito en garantía por suspensión temporal";

    private final TmfClient smartflex;
    private final NeverTwice entering;
    private final OrderCancelling cancelling;

    TmfGuaranteeDeposits(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.entering = new NeverTwice(smartflex, ProductOrder.PATH);
        this.cancelling = new OrderCancelling(smartflex);
    }

    @Override
    public EntryReply enter(Deposit deposit, Entry entry) {
        return entering.enter(entry, () -> order(deposit, entry));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return cancelling.cancel(number);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }

    private ProductOrder order(Deposit deposit, Entry entry) {
        String product = deposit.product().value();
        var account = smartflex
                .read(ProductResource.PATH, product, ProductResource.class)
                .orElseThrow(() -> new Unenterable("El producto " + product + " no existe"))
                .account();
        var price = new Price(
                NAME, DESCRIPTION, "oneTime", null, new Price.Amounts(WireMoney.of(deposit.amount())), account);
        var item = ProductOrder.Item.of("1", "noChange", null, ProductResource.only(product))
                .at(price);
        return ProductOrder.entered(entry, NAME, DESCRIPTION, account, List.of(), List.of(item));
    }
}
