package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;

import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;

/** What an adapter for charges may do wrong. */
final class BrokenRecurringCharges {

    private BrokenRecurringCharges() {}

    @Breaks({"theAmountOfAnOrderIsAChargeToo"})
    static final class RefusesTheAmountOfAnOrder extends InMemoryRecurringChargesTest {

        @Override
        public RecurringCharges charges() {
            return in(
                    RecurringCharges.class,
                    super.charges(),
                    "charge",
                    asked -> asked.argument(0, Charge.class).purpose() instanceof OrderPrice
                            ? new Refused("not known")
                            : asked.right());
        }
    }
}
