package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class InMemorySuspensionsTest implements SuspensionsContract {

    private static final Suspension PAST = new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1));
    private static final Suspension ENDLESS = new Suspension(LocalDate.of(2026, 11, 1), null);

    private final InMemorySuspensions suspensions =
            new InMemorySuspensions().had(new ProductId("PRD-1"), PAST, ENDLESS);

    @Override
    public Suspensions suspensions() {
        return suspensions;
    }

    @Override
    public ProductId neverSuspended() {
        return new ProductId("PRD-2");
    }

    @Override
    public Map<ProductId, List<Suspension>> suspended() {
        return Map.of(new ProductId("PRD-1"), List.of(PAST, ENDLESS));
    }

    @Override
    public TroubledSystem system() {
        return suspensions;
    }
}
