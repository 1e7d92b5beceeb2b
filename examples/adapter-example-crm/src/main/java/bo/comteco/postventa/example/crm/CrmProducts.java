package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products: a row {@code P} for each, and below it a row {@code C} for each of its components. */
final class CrmProducts implements Products {

    private static final String PRODUCTS = "products";

    private final CrmClient crm;

    CrmProducts(CrmClient crm) {
        this.crm = crm;
    }

    @Override
    public Reply<Optional<Product>> byId(ProductId id) {
        return Silence.orAnswer(
                () -> products(crm.byId(PRODUCTS, id.value())).stream().findFirst());
    }

    /** The CRM lists what was given up too, and everybody who uses a product beside who holds it. */
    @Override
    public Reply<List<Product>> heldBy(CustomerId customer) {
        return Silence.orAnswer(() -> products(crm.by(PRODUCTS, "party", customer.value())).stream()
                .filter(product -> product.holder().equals(customer))
                .filter(product -> product.state() != ProductState.CEASED)
                .toList());
    }

    private static List<Product> products(List<Row> rows) {
        var products = new ArrayList<Product>();
        for (int first = 0; first < rows.size(); ) {
            int next = first + 1;
            while (next < rows.size() && rows.get(next).text(0).equals("C")) {
                next++;
            }
            products.add(product(rows.get(first), rows.subList(first + 1, next)));
            first = next;
        }
        return products;
    }

    private static Product product(Row row, List<Row> components) {
        if (!row.text(0).equals("P")) {
            throw new Silence("a row is neither a product nor a component");
        }
        return new Product(
                new ProductId(row.text(1)),
                row.named(2, ProductKind.class),
                row.text(3),
                new CustomerId(row.text(4)),
                row.named(5, ProductState.class),
                technology(row, 6),
                new CommercialPlan(
                        row.text(7),
                        row.text(8),
                        Money.of(row.text(9)),
                        row.text(10).equals("contract")),
                row.find(11).isPresent() ? address(row) : null,
                row.find(15).isPresent() ? position(row) : null,
                components.stream().map(CrmProducts::component).toList());
    }

    private static ProductComponent component(Row row) {
        return new ProductComponent(
                row.text(1),
                row.text(2),
                row.text(3).equals("service"),
                row.find(4).isPresent() ? row.named(4, ProductKind.class) : null,
                technology(row, 5));
    }

    private static Address address(Row row) {
        return new Address(row.text(11), row.find(12).orElse(null), row.find(13).orElse(""), row.text(14), null);
    }

    private static Position position(Row row) {
        return new Position(degrees(row.text(15)), degrees(row.text(16)));
    }

    private static double degrees(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException noNumber) {
            throw new Silence("a place has no such degree", noNumber);
        }
    }

    private static @Nullable Technology technology(Row row, int cell) {
        return row.find(cell).isPresent() ? row.named(cell, Technology.class) : null;
    }
}
