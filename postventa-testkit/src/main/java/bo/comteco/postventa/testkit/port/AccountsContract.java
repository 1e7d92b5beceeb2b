package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Accounts} promises. */
public interface AccountsContract extends PortContract {

    /** The port. */
    Accounts accounts();

    /** Somebody whose bills are all paid. */
    CustomerId whoOwesNothing();

    /** Somebody with several unpaid bills, on more than one account, at least one of them paid in part and one not yet due. */
    CustomerId whoOwes();

    /** What they owe: for each unpaid bill what remains of it, in any order. */
    List<PendingBill> whatIsOwed();

    @Test
    default void whoHasPaidEverythingOwesNothing() {
        assertThat(answer(accounts().standingOf(whoOwesNothing())).pending()).isEmpty();
    }

    @Test
    default void everyUnpaidBillIsPendingWithWhatRemainsOfIt() {
        assertThat(answer(accounts().standingOf(whoOwes())).pending())
                .containsExactlyInAnyOrderElementsOf(whatIsOwed());
    }

    @Test
    default void aSilentSystemIsNotTakenForAnAccountUpToDate() {
        fallSilent();

        assertSilent(accounts().standingOf(whoOwesNothing()));
        assertSilent(accounts().standingOf(whoOwes()));
    }
}
