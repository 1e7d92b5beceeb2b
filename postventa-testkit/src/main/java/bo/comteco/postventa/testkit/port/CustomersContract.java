package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Customers} promises. */
@SuiteOf(Customers.class)
public interface CustomersContract extends PortContract {

    /** The port. */
    Customers customers();

    /** A natural person whom the system knows, exactly as the port should describe them; identified by a card. */
    Customer aNaturalPerson();

    /** A legal person that the system knows, exactly as the port should describe it. */
    Customer aLegalPerson();

    /** The card's number of somebody who is no customer. */
    String aStrangersCard();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> customers().byIdentification(aNaturalPerson().identification()),
                () -> customers().byIdentification(aStrangersCard()),
                () -> customers().byId(aNaturalPerson().id()));
    }

    @Test
    default void aNaturalPersonIsFoundByTheCardsNumber() {
        assertThat(answer(customers().byIdentification(aNaturalPerson().identification())))
                .contains(aNaturalPerson());
    }

    @Test
    default void howTheAdviserWritesTheCardsNumberMakesNoDifference() {
        var number = IdentityNumber.parse(aNaturalPerson().identification()).withoutDepartment();

        assertThat(answer(customers().byIdentification("  00" + number + " cbba ")))
                .contains(aNaturalPerson());
    }

    @Test
    default void aLegalPersonIsFoundByTaxNumber() {
        assertThat(answer(customers().byIdentification(aLegalPerson().identification())))
                .contains(aLegalPerson());
    }

    @Test
    default void aCustomerIsFoundById() {
        assertThat(answer(customers().byId(aNaturalPerson().id()))).contains(aNaturalPerson());
        assertThat(answer(customers().byId(aLegalPerson().id()))).contains(aLegalPerson());
    }

    @Test
    default void whoIsNoCustomerIsNotFound() {
        assertThat(answer(customers().byIdentification(aStrangersCard()))).isEmpty();
        assertThat(answer(customers().byId(new CustomerId("nobody-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void whatIsNoNumberFindsNobody() {
        assertThat(answer(customers().byIdentification("sin número"))).isEmpty();
    }

    @Test
    default void aCardsNumberWithAnotherComplementIsAnotherPersons() {
        var number = IdentityNumber.parse(aNaturalPerson().identification()).withoutDepartment();

        assertThat(answer(customers().byIdentification(number.value().replaceFirst("-..$", "") + "-9Z")))
                .isEmpty();
    }

    @Test
    default void aSilentSystemIsNotTakenForAnUnknownCustomer() {
        fallSilent();

        assertSilent(customers().byIdentification(aNaturalPerson().identification()));
        assertSilent(customers().byId(aNaturalPerson().id()));
    }
}
