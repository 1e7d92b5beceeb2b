package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.ComponentFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The order as it would be entered, with its prices (A.3, B.4). */
public final class QuoteFinder implements FactFinder {

    private final ProductOptions options;

    public QuoteFinder(ProductOptions options) {
        this.options = options;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(ComponentFacts.QUOTE);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        var with = query.with();
        var change = new ProductOptions.Change(
                query.product().orElseThrow(),
                with.findChoice(ComponentFacts.NEW_PLAN).orElse(null),
                with.choices(ComponentFacts.TO_ADD),
                with.choices(ComponentFacts.TO_REMOVE));
        return options.quote(change).map(lines -> List.of(query.answered(ComponentFacts.QUOTE, lines, at)));
    }
}
