package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.application.driven.RecurringCharges.CallDetail;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.application.driven.RecurringCharges.Purpose;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one-off charges and deposits down as the wire has them, on the account that the product is billed on. */
final class ChargeWriter {

    private static final String DEPOSIT = "guaranteeDeposit";

    private final Inventory inventory;

    ChargeWriter(TmfClient smartflex) {
        this.inventory = new Inventory(smartflex);
    }

    ProductOrder charge(Charge charge, Entry entry) {
        var purpose = charge.purpose();
        return oneOff(charge.product(), "charge", nameOf(purpose), description(purpose), charge.amount(), entry);
    }

    ProductOrder deposit(Deposit deposit, Entry entry) {
        return oneOff(
                deposit.product(),
                DEPOSIT,
                DEPOSIT,
                "Depósito en garantía por suspensión temporal",
                deposit.amount(),
                entry);
    }

    private ProductOrder oneOff(
            ProductId product, String category, String name, String description, Money amount, Entry entry) {
        var account = inventory.toEnterAbout(product).account();
        var item = ProductOrder.Item.of("1", "noChange", null, ProductResource.only(product.value()))
                .at(Price.once(name, description, amount, account));
        return ProductOrder.entered(entry, category, description, account, List.of(), List.of(item));
    }

    private static String nameOf(Purpose purpose) {
        return purpose instanceof CallDetail ? "callDetailCharge" : "orderCharge";
    }

    private static String description(Purpose purpose) {
        if (purpose instanceof CallDetail calls) {
            String months = calls.months().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
            return "Detalle de llamadas salientes de la línea " + calls.line() + ": " + months;
        }
        return "Cobro único del pedido " + ((OrderPrice) purpose).order();
    }
}
