package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.PlanFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The plans that the request's product may change to (B.2). */
public final class OpenPlanFinder implements FactFinder {

    private final ProductOptions options;

    public OpenPlanFinder(ProductOptions options) {
        this.options = options;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(PlanFacts.OPEN_PLANS);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        return options.plansOpenTo(query.product().orElseThrow())
                .map(plans -> List.of(query.answered(PlanFacts.OPEN_PLANS, plans, at)));
    }
}
