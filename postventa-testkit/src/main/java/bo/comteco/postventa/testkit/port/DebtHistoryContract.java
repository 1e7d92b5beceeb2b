package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link DebtHistory} promises. */
@SuiteOf(DebtHistory.class)
public interface DebtHistoryContract extends PortContract {

    /** The port. */
    DebtHistory history();

    /** Somebody who always paid. */
    CustomerId whoAlwaysPaid();

    /** Old debts exactly as the port should describe them; among them a payment plan and a reverted line. */
    Map<CustomerId, OldDebts> oldDebts();

    @Override
    default List<Question> questions() {
        return List.of(() -> history().of(whoAlwaysPaid()));
    }

    @Test
    default void whoAlwaysPaidHasNoOldDebts() {
        assertThat(answer(history().of(whoAlwaysPaid()))).isEqualTo(OldDebts.NONE);
    }

    @Test
    default void paymentPlansAndRevertedLinesAreFound() {
        assertThat(oldDebts().values()).anyMatch(debts -> !debts.plans().isEmpty());
        assertThat(oldDebts().values()).anyMatch(debts -> !debts.revertedLines().isEmpty());
        assertThat(oldDebts())
                .allSatisfy((customer, debts) ->
                        assertThat(answer(history().of(customer))).isEqualTo(debts));
    }

    @Test
    default void aSilentSystemIsNotTakenForACleanHistory() {
        fallSilent();

        assertSilent(history().of(whoAlwaysPaid()));
        oldDebts().keySet().forEach(customer -> assertSilent(history().of(customer)));
    }
}
