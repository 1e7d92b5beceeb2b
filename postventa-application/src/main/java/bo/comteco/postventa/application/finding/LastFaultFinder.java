package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.FaultFacts;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The product's last fault (E.2). */
public final class LastFaultFinder implements FactFinder {

    private static final Aspects<Optional<Fault>> ASPECTS =
            new Aspects<Optional<Fault>>().with(FaultFacts.LAST_FAULT, Function.identity());

    private final Faults faults;

    public LastFaultFinder(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return faults.lastOf(queries.get(0).product().orElseThrow()).map(last -> ASPECTS.of(last, queries, at));
    }
}
