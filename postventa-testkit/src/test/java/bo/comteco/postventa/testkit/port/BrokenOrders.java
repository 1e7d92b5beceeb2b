package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.refusingWhatIsUncertain;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Orders;

/** What an adapter for orders may do wrong. */
final class BrokenOrders {

    private BrokenOrders() {}

    @Breaks({"ceasingAndProvidingIsOneOrder", "aLostAnswerNeverMakesTwoOfCeasingAndProviding"})
    static final class CeasesAndProvidesInTwoOrders extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "ceaseAndProvide", asked -> {
                var entry = asked.argument(1, Entry.class);
                return asked.with(
                        asked.arguments().get(0),
                        new Entry(
                                entry.key() + "/cease",
                                entry.customer(),
                                entry.adviser(),
                                entry.office(),
                                entry.again()));
            });
        }
    }

    @Breaks({"aLostAnswerNeverMakesTwoOfCeasingAndProviding"})
    static final class TakesALostAnswerToCeasingForARefusal extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "ceaseAndProvide", refusingWhatIsUncertain());
        }
    }

    @Breaks({"aChangeOfComponentsIsOneOrderAndCanBeCancelled"})
    static final class TakesALostAnswerToAComponentForARefusal extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "changeComponents", refusingWhatIsUncertain());
        }
    }

    @Breaks({"aChangeOfPlanIsOneOrderAndCanBeCancelled"})
    static final class TakesALostAnswerToAPlanForARefusal extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "changePlan", refusingWhatIsUncertain());
        }
    }

    @Breaks({"aSuspensionIsOneOrderToTheHouseAndCanBeCancelled"})
    static final class TakesALostAnswerToASuspensionForARefusal extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "suspend", refusingWhatIsUncertain());
        }
    }

    @Breaks({"anotherDateForAReconnectionIsOneOrder"})
    static final class TakesALostAnswerToADateForARefusal extends InMemoryOrdersTest {

        @Override
        public Orders orders() {
            return in(Orders.class, super.orders(), "changeReconnection", refusingWhatIsUncertain());
        }
    }
}
