package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.SuspensionFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The suspensions of the request's product (D.3, D.7, D.9). */
public final class SuspensionFinder implements FactFinder {

    private final Suspensions suspensions;

    public SuspensionFinder(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(SuspensionFacts.SUSPENSIONS);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        return suspensions
                .of(query.product().orElseThrow())
                .map(found -> List.of(query.answered(SuspensionFacts.SUSPENSIONS, found, at)));
    }
}
