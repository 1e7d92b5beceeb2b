package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Suspensions in memory. A product that was not said to have had any has had none. */
public final class InMemorySuspensions extends InMemorySystem implements Suspensions {

    private final Map<ProductId, List<Suspension>> suspensions = new ConcurrentHashMap<>();

    public InMemorySuspensions() {
        super(SystemName.SMARTFLEX);
    }

    /** From now on a product has had these suspensions and no others. */
    public InMemorySuspensions had(ProductId product, Suspension... had) {
        suspensions.put(product, List.of(had));
        return this;
    }

    @Override
    public Reply<List<Suspension>> of(ProductId product) {
        return reply(() -> suspensions.getOrDefault(product, List.of()));
    }
}
