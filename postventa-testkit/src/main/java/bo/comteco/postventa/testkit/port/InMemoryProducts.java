package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products in memory. What was given up is found by its id, and is held by nobody. */
public final class InMemoryProducts extends InMemorySystem implements Products {

    private final Map<ProductId, Product> products = Collections.synchronizedMap(new LinkedHashMap<>());

    public InMemoryProducts() {
        super(SystemName.SMARTFLEX);
    }

    /** Adds products, each in place of one with the same id. */
    public InMemoryProducts with(Product... added) {
        for (Product product : added) {
            products.put(product.id(), product);
        }
        return this;
    }

    /** Takes a product out of the inventory. */
    public void remove(ProductId id) {
        products.remove(id);
    }

    @Override
    public Reply<Optional<Product>> byId(ProductId id) {
        return reply(() -> Optional.ofNullable(products.get(id)));
    }

    @Override
    public Reply<List<Product>> heldBy(CustomerId customer) {
        return reply(() -> List.copyOf(products.values()).stream()
                .filter(product -> product.holder().equals(customer))
                .filter(product -> product.state() != ProductState.CEASED)
                .toList());
    }
}
