package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.NetworkFacts;
import bo.comteco.postventa.domain.manual.ProductFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans by which a product can be provided where it goes. */
public final class PlanFinder implements FactFinder {

    private final Catalogue catalogue;

    public PlanFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(NetworkFacts.PLANS_THERE);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        var technologies = query.input(NetworkFacts.COVERAGE).stream()
                .flatMap(coverage -> coverage.findTechnology().stream())
                .collect(Collectors.toUnmodifiableSet());
        return catalogue
                .plansFor(query.input(ProductFacts.KIND), technologies)
                .map(plans -> List.of(query.answered(NetworkFacts.PLANS_THERE, plans, at)));
    }
}
