package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silentInsteadOfNone;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.PersonKind;
import java.util.Optional;

/** What an adapter for customers may do wrong. */
final class BrokenCustomers {

    private BrokenCustomers() {}

    @Breaks({"aNaturalPersonIsFoundByTheCardsNumber", "howTheAdviserWritesTheCardsNumberMakesNoDifference"})
    static final class KnowsNobodyByACard extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(
                    Customers.class,
                    super.customers(),
                    "byIdentification",
                    misreading((Optional<Customer> right) -> right.filter(one -> one.kind() == PersonKind.LEGAL)));
        }
    }

    @Breaks({"howTheAdviserWritesTheCardsNumberMakesNoDifference"})
    static final class ComparesNumbersLetterByLetter extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(
                    Customers.class,
                    super.customers(),
                    "byIdentification",
                    asked -> asked.argument(0, String.class).startsWith(" ")
                            ? Reply.answered(Optional.empty())
                            : asked.right());
        }
    }

    @Breaks({"aLegalPersonIsFoundByTaxNumber"})
    static final class KnowsNobodyByATaxNumber extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(
                    Customers.class,
                    super.customers(),
                    "byIdentification",
                    misreading((Optional<Customer> right) -> right.filter(one -> one.kind() == PersonKind.NATURAL)));
        }
    }

    @Breaks({"aCustomerIsFoundById"})
    static final class KnowsNobodyByAnId extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(
                    Customers.class,
                    super.customers(),
                    "byId",
                    misreading((Optional<Customer> right) -> Optional.empty()));
        }
    }

    @Breaks({"whoIsNoCustomerIsNotFound"})
    static final class SaysNothingOfStrangers extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(Customers.class, super.customers(), "byId", silentInsteadOfNone());
        }
    }

    @Breaks({"whatIsNoNumberFindsNobody"})
    static final class FailsAtWhatIsNoNumber extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(Customers.class, super.customers(), "byIdentification", asked -> {
                if (asked.argument(0, String.class).chars().noneMatch(Character::isDigit)) {
                    throw new NumberFormatException("no number");
                }
                return asked.right();
            });
        }
    }

    @Breaks({"aCardsNumberWithAnotherComplementIsAnotherPersons"})
    static final class OverlooksTheComplement extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(
                    Customers.class,
                    super.customers(),
                    "byIdentification",
                    asked -> asked.argument(0, String.class).endsWith("-9Z")
                            ? Reply.answered(Optional.of(aNaturalPerson()))
                            : asked.right());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForAnUnknownCustomer"})
    static final class TakesSilenceForAStranger extends InMemoryCustomersTest {

        @Override
        public Customers customers() {
            return in(Customers.class, super.customers(), "byId", takingDownFor(Optional.empty()));
        }
    }
}
