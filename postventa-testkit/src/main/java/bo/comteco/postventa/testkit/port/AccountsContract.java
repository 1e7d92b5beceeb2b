package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Accounts} promises. */
@SuiteOf(Accounts.class)
public interface AccountsContract extends PortContract {

    /** The port. */
    Accounts accounts();

    /** Somebody whose bills are all paid. */
    CustomerId whoOwesNothing();

    /**
     * Who owes what: for each unpaid bill what remains of it, in any order. Among them are bills on a customer's second
     * account, one that is paid in part and one that is not due yet.
     */
    Map<CustomerId, List<PendingBill>> whoOwesWhat();

    @Override
    default List<Question> questions() {
        return List.of(() -> accounts().standingOf(whoOwesNothing()));
    }

    @Test
    default void whoHasPaidEverythingOwesNothing() {
        assertThat(answer(accounts().standingOf(whoOwesNothing())).pending()).isEmpty();
    }

    @Test
    default void everyUnpaidBillIsPendingWithWhatRemainsOfIt() {
        assertThat(whoOwesWhat())
                .isNotEmpty()
                .allSatisfy((customer, bills) -> assertThat(
                                answer(accounts().standingOf(customer)).pending())
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(bills));
    }

    @Test
    default void aSilentSystemIsNotTakenForAnAccountUpToDate() {
        fallSilent();

        assertSilent(accounts().standingOf(whoOwesNothing()));
        whoOwesWhat().keySet().forEach(customer -> assertSilent(accounts().standingOf(customer)));
    }
}
