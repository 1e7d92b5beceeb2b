package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.Member;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Who is a member of the cooperative, and how members stand. */
@SecondaryPort
public interface Memberships {

    /**
     * Everything that Annex 4 asks of a member (items 1 to 4, 8, 9 and 11), from one look.
     *
     * @return empty where the customer is not a member
     */
    Reply<Optional<Member>> of(CustomerId customer);
}
