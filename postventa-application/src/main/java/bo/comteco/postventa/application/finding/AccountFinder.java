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

    private final Accounts accounts;

    public AccountFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(AccountFacts.OVERDUE_BILLS, AccountFacts.UNPAID_BILLS);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var reply = accounts.standingOf(queries.get(0).customer());
        if (reply instanceof Reply.Silent<AccountStanding> silent) {
            return Reply.silent(silent.system(), silent.trouble());
        }
        var standing = ((Reply.Answered<AccountStanding>) reply).answer();
        return Reply.answered(
                queries.stream().map(query -> answer(query, standing, at)).toList());
    }

    private static Fact answer(FactQuery query, AccountStanding standing, Instant at) {
        if (query.kind().equals(AccountFacts.UNPAID_BILLS)) {
            return query.answered(AccountFacts.UNPAID_BILLS, standing.pending(), at);
        }
        var today = at.atZone(ParameterBook.ZONE).toLocalDate();
        return query.answered(AccountFacts.OVERDUE_BILLS, standing.overdueOn(today), at);
    }
}
