package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.RevertedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class InMemoryDebtHistoryTest implements DebtHistoryContract {

    private static final CustomerId DEBTOR = new CustomerId("CUS-3");

    private static final OldDebts DEBTS = new OldDebts(
            List.of(new PaymentPlan("PP-3", Money.of("450.00"))),
            List.of(new RevertedLine("44000003", LocalDate.of(2024, 3, 1))));

    private final InMemoryDebtHistory history = new InMemoryDebtHistory().with(DEBTOR, DEBTS);

    @Override
    public DebtHistory history() {
        return history;
    }

    @Override
    public CustomerId whoAlwaysPaid() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Map<CustomerId, OldDebts> oldDebts() {
        return Map.of(DEBTOR, DEBTS);
    }

    @Override
    public TroubledSystem system() {
        return history;
    }
}
