package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.HeldProducts;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.product.Product;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the customer holds, for the adviser to choose from (E.1, F.1). Two of one name are told apart by their ids. */
public final class HeldProductFinder implements FactFinder {

    private static final Aspects<List<Product>> ASPECTS = new Aspects<List<Product>>()
            .with(
                    HeldProducts.PRODUCTS,
                    products -> products.stream().map(HeldProductFinder::held).toList());

    private final Products products;

    public HeldProductFinder(Products products) {
        this.products = products;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return products.heldBy(queries.get(0).customer()).map(held -> ASPECTS.of(held, queries, at));
    }

    private static HeldProduct held(Product product) {
        return new HeldProduct(
                product.id(),
                product.name() + " (" + product.id() + ")",
                product.findAddress().map(Address::oneLine).orElse(null));
    }
}
