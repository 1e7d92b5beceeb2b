package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.ProductOptions.Parts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.ComponentFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The components that the request's product has and can have, under the plan that was chosen, from one look (A.2.1, B.3). */
public final class ComponentFinder implements FactFinder {

    private static final Aspects<Parts> ASPECTS =
            new Aspects<Parts>().with(ComponentFacts.HELD, Parts::held).with(ComponentFacts.OPEN, Parts::open);

    private final ProductOptions options;

    public ComponentFinder(ProductOptions options) {
        this.options = options;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        return options.partsOf(
                        query.product().orElseThrow(),
                        query.with().findChoice(ComponentFacts.NEW_PLAN).orElse(null))
                .map(parts -> ASPECTS.of(parts, queries, at));
    }
}
