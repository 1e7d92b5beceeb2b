package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Unbilled charges in memory. A product of which nothing was said has run up nothing. */
public final class InMemoryUnbilledCharges extends InMemorySystem implements UnbilledCharges {

    private final Map<ProductId, Money> amounts = new ConcurrentHashMap<>();

    public InMemoryUnbilledCharges() {
        super(SystemName.SMARTFLEX);
    }

    /** From now on a product has run up this amount. */
    public InMemoryUnbilledCharges runUp(ProductId product, Money amount) {
        amounts.put(product, amount);
        return this;
    }

    @Override
    public Reply<Money> of(ProductId product) {
        return reply(() -> amounts.getOrDefault(product, Money.ZERO));
    }
}
