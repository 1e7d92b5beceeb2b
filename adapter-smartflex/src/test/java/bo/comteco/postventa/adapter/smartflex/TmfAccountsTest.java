package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.adapter.smartflex.SimulatedSmartflex.TODAY;
import static bo.comteco.postventa.testkit.port.Holder.bill;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.testkit.port.AccountsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfAccountsTest implements AccountsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Accounts accounts = new TmfAccounts(SMARTFLEX.client());

    @Test
    void whatTheAccountsFreeTextSaysDecidesNothing() {
        assertThat(answer(accounts.standingOf(new CustomerId("CUS-0008"))).pending())
                .isEmpty();
        assertThat(answer(accounts.standingOf(new CustomerId("CUS-0009"))).overdueOn(TODAY))
                .hasSize(1);
    }

    @Test
    void aBillThatIsDueTodayIsPendingAndNotOverdue() {
        var elena = answer(accounts.standingOf(new CustomerId("CUS-0005")));

        assertThat(elena.pending()).hasSize(1);
        assertThat(elena.overdueOn(TODAY)).isEmpty();
        assertThat(elena.overdueOn(TODAY.plusDays(1))).hasSize(1);
    }

    @Override
    public Accounts accounts() {
        return new TmfAccounts(system.client());
    }

    @Override
    public CustomerId whoOwesNothing() {
        return new CustomerId("CUS-0001");
    }

    @Override
    public Map<CustomerId, List<PendingBill>> whoOwesWhat() {
        return Map.of(
                new CustomerId("CUS-0003"),
                List.of(
                        bill("F-0003-2", TODAY.minusDays(46), "189.00"),
                        bill("F-0003-3", TODAY.minusDays(15), "189.00")),
                new CustomerId("CUS-0004"),
                List.of(bill("F-0004-2", TODAY.plusDays(10), "189.00")),
                new CustomerId("CUS-0006"),
                List.of(bill("F-0006-1", TODAY.minusDays(12), "100.50")),
                new CustomerId("CUS-0007"),
                List.of(bill("F-0007B-1", TODAY.minusDays(30), "45.00")));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
