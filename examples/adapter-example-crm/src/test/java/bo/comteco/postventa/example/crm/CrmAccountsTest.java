package bo.comteco.postventa.example.crm;

import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.Holder.bill;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.testkit.port.AccountsContract;
import bo.comteco.postventa.testkit.port.Holder;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmAccountsTest implements AccountsContract {

    private static final Holder WHO_OWES = aHolder()
            .withAccountInArrears(
                    bill("F-1", LocalDate.of(2026, 10, 31), "189.00"),
                    bill("F-2", LocalDate.of(2026, 12, 15), "100.50"));

    @RegisterExtension
    final FakeCrm crm = new FakeCrm();

    @BeforeEach
    void theCrmServesThem() {
        crm.book().with(WHO_OWES);
    }

    @Override
    public Accounts accounts() {
        return new CrmAccounts(crm.client());
    }

    @Override
    public TroubledSystem system() {
        return crm;
    }

    @Override
    public CustomerId whoOwesNothing() {
        return new CustomerId("CUS-7");
    }

    @Override
    public Map<CustomerId, List<PendingBill>> whoOwesWhat() {
        return Map.of(WHO_OWES.customer().id(), WHO_OWES.bills());
    }
}
