package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plans in memory, in the order in which they were offered. */
public final class InMemoryCatalogue extends InMemorySystem implements Catalogue {

    private final List<Offer> offers = new CopyOnWriteArrayList<>();

    public InMemoryCatalogue() {
        super(SystemName.SMARTFLEX);
    }

    /**
     * Offers a plan.
     *
     * @param technologies for a bundle, all that it needs; otherwise those of which any serves
     */
    public InMemoryCatalogue offering(ProductKind kind, Set<Technology> technologies, CommercialPlan plan) {
        offers.add(new Offer(kind, Set.copyOf(technologies), plan));
        return this;
    }

    @Override
    public Reply<List<CommercialPlan>> plansFor(ProductKind kind, Set<Technology> technologies) {
        return reply(() -> offers.stream()
                .filter(offer -> offer.kind() == kind && offer.canBeProvidedBy(technologies))
                .map(Offer::plan)
                .toList());
    }

    private record Offer(ProductKind kind, Set<Technology> technologies, CommercialPlan plan) {

        boolean canBeProvidedBy(Set<Technology> there) {
            return kind == ProductKind.BUNDLE
                    ? there.containsAll(technologies)
                    : !Collections.disjoint(there, technologies);
        }
    }
}
