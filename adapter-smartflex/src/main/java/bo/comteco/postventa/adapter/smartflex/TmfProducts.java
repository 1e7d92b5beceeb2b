package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products by TM Forum: the inventory (637), with what each is sold as from the catalogue (620). */
final class TmfProducts implements Products {

    private final TmfClient smartflex;
    private final Listing listing;

    TmfProducts(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<Optional<Product>> byId(ProductId id) {
        return Silence.orAnswer(() -> smartflex
                .read(ProductResource.PATH, id.value(), ProductResource.class)
                .map(product -> describe(product, new HashMap<>())));
    }

    @Override
    public Reply<List<Product>> heldBy(CustomerId customer) {
        return Silence.orAnswer(() -> {
            var plans = new HashMap<String, CommercialPlan>();
            // What was given up stays in the inventory for ever; it is left out before anything of it is read.
            return listing
                    .all(ProductResource.class, ProductResource.PATH + "?relatedParty.id={holder}", customer.value())
                    .stream()
                    .filter(product -> product.isHeldBy(customer.value()))
                    .filter(product -> WireState.of(product) != ProductState.CEASED)
                    .map(product -> describe(product, plans))
                    .toList();
        });
    }

    private Product describe(ProductResource product, Map<String, CommercialPlan> plans) {
        String offering = PlanMapper.formerId(product);
        var plan = plans.computeIfAbsent(
                offering,
                id -> smartflex
                        .read(Offering.PATH, id, Offering.class)
                        .map(PlanMapper.INSTANCE::plan)
                        .orElseGet(() -> PlanMapper.INSTANCE.former(product)));
        return ProductMapper.INSTANCE.product(product, plan);
    }
}
