package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.SuspensionFacts;
import bo.comteco.postventa.domain.manual.WithdrawalFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the request's product has run up since its last bill: D.5's accrued amount, and I.3's last period. */
public final class UnbilledChargeFinder implements FactFinder {

    private static final Aspects<Money> ASPECTS = new Aspects<Money>()
            .with(SuspensionFacts.ACCRUED, Function.identity())
            .with(WithdrawalFacts.LAST_PERIOD, Function.identity());

    private final UnbilledCharges charges;

    public UnbilledChargeFinder(UnbilledCharges charges) {
        this.charges = charges;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return charges.of(queries.get(0).product().orElseThrow()).map(amount -> ASPECTS.of(amount, queries, at));
    }
}
