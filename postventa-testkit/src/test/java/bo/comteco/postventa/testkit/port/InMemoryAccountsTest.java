package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Holder.bill;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class InMemoryAccountsTest implements AccountsContract {

    private static final CustomerId DEBTOR = new CustomerId("CUS-3");

    private static final List<PendingBill> BILLS = List.of(
            bill("F-1", LocalDate.of(2026, 10, 20), "100.50"), bill("F-2", LocalDate.of(2026, 12, 20), "189.00"));

    private final InMemoryAccounts accounts = new InMemoryAccounts().owing(DEBTOR, BILLS.toArray(PendingBill[]::new));

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public CustomerId whoOwesNothing() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Map<CustomerId, List<PendingBill>> whoOwesWhat() {
        return Map.of(DEBTOR, BILLS);
    }

    @Override
    public TroubledSystem system() {
        return accounts;
    }
}
