package bo.comteco.postventa.example.crm;

import static bo.comteco.postventa.testkit.port.Holder.aCompany;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.testkit.port.CustomersContract;
import bo.comteco.postventa.testkit.port.Holder;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmCustomersTest implements CustomersContract {

    private static final Holder ANA = aHolder().withCard("9000029-1A");
    private static final Holder COMPANY = aCompany();

    @RegisterExtension
    final FakeCrm crm = new FakeCrm();

    @BeforeEach
    void theCrmServesThem() {
        crm.book().with(ANA);
        crm.book().with(COMPANY);
    }

    @Override
    public Customers customers() {
        return new CrmCustomers(crm.client());
    }

    @Override
    public TroubledSystem system() {
        return crm;
    }

    @Override
    public Customer aNaturalPerson() {
        return ANA.customer();
    }

    @Override
    public Customer aLegalPerson() {
        return COMPANY.customer();
    }

    @Override
    public String aStrangersCard() {
        return "9999999";
    }
}
