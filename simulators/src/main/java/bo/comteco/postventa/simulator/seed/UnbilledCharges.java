package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ObjectNode;

/** What active products have run up in the month of the seed's day: their monthly price by the days gone by. */
final class UnbilledCharges {

    /** Whose month was billed already. */
    private static final String BILLED = "PRD-0005";

    /** Who is owed more than the month comes to. */
    private static final String CREDITED = "PRD-0016";

    private final Book book;

    UnbilledCharges(Book book) {
        this.book = book;
    }

    void writeAll() {
        book.resources(ResourceType.PRODUCT).stream()
                .filter(product -> product.path("status").asString("").equals("active"))
                .filter(product -> !product.path("id").asString("").equals(BILLED))
                .forEach(product -> {
                    write(product, "", "Tarifa mensual, proporcional", "recurring", prorated(product));
                    if (product.path("id").asString("").equals(CREDITED)) {
                        write(product, "-2", "Ajuste a favor del cliente", "adjustment", new BigDecimal("-200.00"));
                    }
                });
    }

    private BigDecimal prorated(ObjectNode product) {
        BigDecimal monthly = Tmf.objects(product, "productPrice")
                .map(price -> price.at("/price/taxIncludedAmount/value").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return monthly.multiply(BigDecimal.valueOf(book.today().getDayOfMonth()))
                .divide(BigDecimal.valueOf(book.today().lengthOfMonth()), 2, RoundingMode.HALF_UP);
    }

    private void write(ObjectNode product, String suffix, String name, String type, BigDecimal amount) {
        String id = product.path("id").asString("");
        ObjectNode rate = Json.object()
                .put("id", "ACR" + id.substring(3) + suffix)
                .put("name", name)
                .put("type", type)
                .put("isBilled", false)
                .put("date", book.day(0));
        rate.putObject("periodCoverage")
                .put("startDateTime", Book.time(book.today().withDayOfMonth(1)))
                .put("endDateTime", book.day(0));
        rate.set("product", Tmf.reference(id, product.path("name").asString(""), "Product"));
        rate.set("billingAccount", product.path("billingAccount").deepCopy());
        rate.set("taxIncludedAmount", Tmf.money(amount));
        book.add(ResourceType.APPLIED_RATE, rate);
    }
}
