package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.Map;

class InMemoryUnbilledChargesTest implements UnbilledChargesContract {

    private final InMemoryUnbilledCharges charges = new InMemoryUnbilledCharges()
            .runUp(new ProductId("PRD-1"), Money.of("151.20"))
            .runUp(new ProductId("PRD-2"), Money.of("-80.00"));

    @Override
    public UnbilledCharges charges() {
        return charges;
    }

    @Override
    public Map<ProductId, Money> unbilled() {
        return Map.of(
                new ProductId("PRD-1"), Money.of("151.20"),
                new ProductId("PRD-2"), Money.of("-80.00"),
                new ProductId("PRD-3"), Money.ZERO);
    }

    @Override
    public TroubledSystem system() {
        return charges;
    }
}
