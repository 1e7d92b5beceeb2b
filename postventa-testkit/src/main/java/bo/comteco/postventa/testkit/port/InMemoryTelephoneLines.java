package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Telephone lines in memory: the products of an inventory that were given a number. */
public final class InMemoryTelephoneLines extends InMemorySystem implements TelephoneLines {

    private final InMemoryProducts products;
    private final Map<ProductId, String> numbers = new ConcurrentHashMap<>();

    public InMemoryTelephoneLines(InMemoryProducts products) {
        super(SystemName.SMARTFLEX);
        this.products = products;
    }

    /** Gives a product of the inventory a line with this number. */
    public InMemoryTelephoneLines numbered(ProductId product, String number) {
        numbers.put(product, number);
        return this;
    }

    @Override
    public Reply<List<Line>> heldBy(CustomerId customer) {
        return isSilent()
                ? reply(List::of)
                : products.heldBy(customer)
                        .map(held -> held.stream().flatMap(this::line).toList());
    }

    @Override
    public Reply<Optional<String>> numberOf(ProductId product) {
        return isSilent() ? reply(Optional::empty) : products.byId(product).map(found -> found.flatMap(this::number));
    }

    private Stream<Line> line(Product product) {
        return number(product).stream()
                .map(number -> new Line(
                        product.id(),
                        product.name(),
                        number,
                        product.findAddress().orElse(null)));
    }

    private Optional<String> number(Product product) {
        return Optional.ofNullable(numbers.get(product.id()));
    }
}
