package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the request's product, from one look at it. */
public final class ProductFinder implements FactFinder {

    private static final Aspects<Product> ASPECTS = new Aspects<Product>()
            .with(ProductFacts.HOLDER, product -> product.holder().value())
            .with(ProductFacts.KIND, Product::kind)
            .with(ProductFacts.STATE, Product::state)
            .with(ProductFacts.SERVICES, ProductFinder::services)
            .with(ProductFacts.DESCRIPTION, ProductFinder::description);

    private final Products products;

    public ProductFinder(Products products) {
        this.products = products;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var reply = products.byId(queries.get(0).product().orElseThrow());
        if (reply instanceof Reply.Answered<Optional<Product>> answered
                && answered.answer().isEmpty()) {
            return Reply.silent(SystemName.SMARTFLEX, "the request's product is not in the inventory any more");
        }
        return reply.map(product -> ASPECTS.of(product.orElseThrow(), queries, at));
    }

    private static ProductFacts.Description description(Product product) {
        return new ProductFacts.Description(
                product.name(),
                product.plan().name(),
                product.findAddress().map(Address::oneLine).orElse("—"));
    }

    private static List<ProductFacts.Service> services(Product product) {
        if (product.kind() != ProductKind.BUNDLE) {
            return List.of(new ProductFacts.Service(product.kind(), product.technology()));
        }
        var services = new ArrayList<ProductFacts.Service>();
        for (ProductComponent component : product.components()) {
            var kind = component.kind();
            if (component.service() && kind != null) {
                services.add(new ProductFacts.Service(kind, component.technology()));
            }
        }
        return services;
    }
}
