package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.NetworkFacts;
import bo.comteco.postventa.domain.manual.ProductFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the network can serve at the position the question bears. */
public final class CoverageFinder implements FactFinder {

    private final NetworkCoverage network;

    public CoverageFinder(NetworkCoverage network) {
        this.network = network;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(NetworkFacts.COVERAGE);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        var services = query.input(ProductFacts.SERVICES);
        return network.at(query.with().position(NetworkFacts.NEW_POSITION), services)
                .map(coverage -> List.of(query.answered(NetworkFacts.COVERAGE, coverage, at)));
    }
}
