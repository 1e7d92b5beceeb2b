package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.AccountFacts;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is known of the holder's account, from one look at it. */
public final class AccountFinder implements FactFinder {

    private static final Aspects<AccountStanding> ASPECTS = new Aspects<AccountStanding>()
            .with(AccountFacts.UNPAID_BILLS, AccountStanding::pending)
            .with(
                    AccountFacts.OVERDUE_BILLS,
                    (standing, at) ->
                            standing.overdueOn(at.atZone(ParameterBook.ZONE).toLocalDate()));

    private final Accounts accounts;

    public AccountFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return accounts.standingOf(queries.get(0).customer()).map(standing -> ASPECTS.of(standing, queries, at));
    }
}
