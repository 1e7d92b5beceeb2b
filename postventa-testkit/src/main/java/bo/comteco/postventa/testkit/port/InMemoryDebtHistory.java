package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Old debts in memory. Whoever was not said to have any has none. */
public final class InMemoryDebtHistory extends InMemorySystem implements DebtHistory {

    private final Map<CustomerId, OldDebts> debts = new ConcurrentHashMap<>();

    public InMemoryDebtHistory() {
        super(SystemName.SMARTFLEX);
    }

    /** From now on a customer has these old debts and no others. */
    public InMemoryDebtHistory with(CustomerId customer, OldDebts old) {
        debts.put(customer, old);
        return this;
    }

    @Override
    public Reply<OldDebts> of(CustomerId customer) {
        return reply(() -> debts.getOrDefault(customer, OldDebts.NONE));
    }
}
