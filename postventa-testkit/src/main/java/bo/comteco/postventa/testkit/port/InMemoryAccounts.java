package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts in memory. Whoever was not said to owe something owes nothing. */
public final class InMemoryAccounts extends InMemorySystem implements Accounts {

    private final Map<CustomerId, AccountStanding> standings = new ConcurrentHashMap<>();

    public InMemoryAccounts() {
        super(SystemName.SMARTFLEX);
    }

    /** From now on a customer owes these bills and no others. */
    public InMemoryAccounts owing(CustomerId customer, PendingBill... bills) {
        standings.put(customer, new AccountStanding(List.of(bills)));
        return this;
    }

    @Override
    public Reply<AccountStanding> standingOf(CustomerId customer) {
        return reply(() -> standings.getOrDefault(customer, new AccountStanding(List.of())));
    }
}
