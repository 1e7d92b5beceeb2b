package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.AccountFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What became of the customer's old debts, from one look at them. */
public final class DebtHistoryFinder implements FactFinder {

    private static final Aspects<OldDebts> ASPECTS = new Aspects<OldDebts>()
            .with(AccountFacts.PAYMENT_PLANS, OldDebts::plans)
            .with(AccountFacts.REVERTED_LINES, OldDebts::revertedLines);

    private final DebtHistory history;

    public DebtHistoryFinder(DebtHistory history) {
        this.history = history;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return history.of(queries.get(0).customer()).map(debts -> ASPECTS.of(debts, queries, at));
    }
}
