package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.ClaimFacts;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The product's faults under way (F.2), oldest first: told in another order they are not another fact. */
public final class OpenFaultFinder implements FactFinder {

    private static final Comparator<OpenFault> OLDEST_FIRST =
            Comparator.comparing(OpenFault::registeredAt).thenComparing(OpenFault::number);

    private static final Aspects<List<OpenFault>> ASPECTS = new Aspects<List<OpenFault>>()
            .with(
                    ClaimFacts.OPEN_FAULTS,
                    open -> open.stream().sorted(OLDEST_FIRST).toList());

    private final Faults faults;

    public OpenFaultFinder(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return faults.openOf(queries.get(0).product().orElseThrow()).map(open -> ASPECTS.of(open, queries, at));
    }
}
