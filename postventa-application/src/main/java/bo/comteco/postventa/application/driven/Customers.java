package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The customers whom the cooperative serves. */
@SecondaryPort
public interface Customers {

    /** A customer by identity-card number, or by NIT for a legal person, as the adviser reads it from the paper. */
    Reply<Optional<Customer>> byIdentification(String identification);

    Reply<Optional<Customer>> byId(CustomerId id);
}
