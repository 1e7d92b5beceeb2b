package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.testkit.port.CustomersContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfCustomersTest implements CustomersContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Customers customers = new TmfCustomers(SMARTFLEX.client());

    @Test
    void theSameNumberOnTheCardOfAForeignerIsSomebodyElse() {
        assertThat(answer(customers.byIdentification("9000028")))
                .hasValueSatisfying(abel -> assertThat(abel.id()).isEqualTo(new CustomerId("CUS-0028")));
        assertThat(answer(customers.byIdentification("E-9000028"))).hasValueSatisfying(abigail -> {
            assertThat(abigail.id()).isEqualTo(new CustomerId("CUS-0128"));
            assertThat(abigail.identification()).isEqualTo("E-9000028");
        });
    }

    @Test
    void aComplementIsPartOfTheNumber() {
        assertThat(answer(customers.byIdentification("9000029 1a LP")))
                .hasValueSatisfying(benita -> assertThat(benita.id()).isEqualTo(new CustomerId("CUS-0029")));
        assertThat(answer(customers.byIdentification("9000029"))).isEmpty();
    }

    @Test
    void aPersonWhoIsNoCustomerIsNotFound() {
        assertThat(answer(customers.byIdentification("9000027"))).isEmpty();
    }

    @Test
    void aPersonWhoIsTwoCustomersIsShownToAnOperatorAndNotGuessed() {
        var reply = customers.byIdentification("9000031");

        assertSilent(reply);
        assertThat(((Reply.Silent<?>) reply).trouble())
                .contains("IND-0031")
                .contains("2 customers")
                .doesNotContain("9000031");
    }

    @Test
    void aCustomerWithAPassportIsDescribedById() {
        assertThat(answer(customers.byId(new CustomerId("CUS-0030"))))
                .hasValueSatisfying(ciro -> assertThat(ciro.identification()).isEqualTo("SYN000030"));
    }

    @Test
    void anIdIsOneStepOfThePathWhateverStandsInIt() {
        assertThat(answer(customers.byId(new CustomerId("../customer/CUS-0001?x=1#y"))))
                .isEmpty();
    }

    @Override
    public Customers customers() {
        return new TmfCustomers(system.client());
    }

    @Override
    public Customer aNaturalPerson() {
        return new Customer(
                new CustomerId("CUS-0001"),
                PersonKind.NATURAL,
                "Ana de Prueba 0001",
                "9000001",
                new Telephone("70000001"));
    }

    @Override
    public Customer aLegalPerson() {
        return new Customer(
                new CustomerId("CUS-0010"),
                PersonKind.LEGAL,
                "Empresa de Prueba Uno S.R.L.",
                "990000010",
                new Telephone("44000010"));
    }

    @Override
    public String aStrangersCard() {
        return "8999999";
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
