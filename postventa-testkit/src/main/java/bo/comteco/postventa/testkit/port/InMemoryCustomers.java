package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Nit;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Customers in memory. A legal person is found by NIT, a natural one by card, however the number is written. */
public final class InMemoryCustomers extends InMemorySystem implements Customers {

    private final Map<String, Customer> customers = new ConcurrentSkipListMap<>();

    public InMemoryCustomers() {
        super(SystemName.SMARTFLEX);
    }

    /** Adds customers, each in place of one with the same id. */
    public InMemoryCustomers with(Customer... added) {
        for (Customer customer : added) {
            customers.put(customer.id().value(), customer);
        }
        return this;
    }

    @Override
    public Reply<Optional<Customer>> byIdentification(String identification) {
        return reply(() -> customers.values().stream()
                .filter(customer -> isCalled(customer, identification))
                .findFirst());
    }

    @Override
    public Reply<Optional<Customer>> byId(CustomerId id) {
        return reply(() -> Optional.ofNullable(customers.get(id.value())));
    }

    private static boolean isCalled(Customer customer, String given) {
        try {
            return customer.kind() == PersonKind.LEGAL
                    ? Nit.parse(customer.identification()).equals(Nit.parse(given))
                    : IdentityNumber.parse(customer.identification()).samePersonAs(IdentityNumber.parse(given));
        } catch (InvalidValue otherDocument) {
            return customer.identification().equals(given.strip());
        }
    }
}
