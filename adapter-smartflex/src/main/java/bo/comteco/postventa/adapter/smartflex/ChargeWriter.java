package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.RecurringCharges.CallDetail;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.application.driven.RecurringCharges.Purpose;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one-off charges down as the wire has them, on the account that the product is billed on. */
final class ChargeWriter {

    private final TmfClient smartflex;

    ChargeWriter(TmfClient smartflex) {
        this.smartflex = smartflex;
    }

    ProductOrder order(Charge charge, Entry entry) {
        String product = charge.product().value();
        var account = accountOf(product);
        String description = description(charge.purpose());
        var price = new Price(
                nameOf(charge.purpose()),
                description,
                "oneTime",
                null,
                new Price.Amounts(WireMoney.of(charge.amount())),
                account);
        var item = ProductOrder.Item.of("1", "noChange", null, ProductResource.only(product))
                .at(price);
        return ProductOrder.entered(entry, "charge", description, account, List.of(), List.of(item));
    }

    private Reference accountOf(String id) {
        return smartflex
                .read(ProductResource.PATH, id, ProductResource.class)
                .orElseThrow(() -> new Unenterable("El producto " + id + " no existe"))
                .account();
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
