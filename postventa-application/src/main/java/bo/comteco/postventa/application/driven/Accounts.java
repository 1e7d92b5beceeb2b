package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.CustomerId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What customers owe. */
@SecondaryPort
public interface Accounts {

    /** Every issued bill of any of the customer's services that is not paid, due or not. */
    Reply<AccountStanding> standingOf(CustomerId customer);
}
