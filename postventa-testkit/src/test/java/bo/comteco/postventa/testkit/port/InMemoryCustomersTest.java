package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Holder.aCompany;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.domain.customer.Customer;

class InMemoryCustomersTest implements CustomersContract {

    private final InMemoryCustomers customers = new InMemoryCustomers().with(aNaturalPerson(), aLegalPerson());

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Customer aNaturalPerson() {
        return aHolder().withCard("9000029-1A").customer();
    }

    @Override
    public Customer aLegalPerson() {
        return aCompany().customer();
    }

    @Override
    public String aStrangersCard() {
        return "9999999";
    }

    @Override
    public TroubledSystem system() {
        return customers;
    }
}
