package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;

/** What an adapter for unbilled charges may do wrong. */
final class BrokenUnbilledCharges {

    private BrokenUnbilledCharges() {}

    @Breaks({"whatIsNotBilledYetIsFoundToTheCent"})
    static final class TakesACreditForADebt extends InMemoryUnbilledChargesTest {

        @Override
        public UnbilledCharges charges() {
            return in(
                    UnbilledCharges.class,
                    super.charges(),
                    "of",
                    misreading((Money right) -> right.isNegative() ? right.negated() : right));
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNothingToPay"})
    static final class TakesSilenceForNothingToPay extends InMemoryUnbilledChargesTest {

        @Override
        public UnbilledCharges charges() {
            return in(UnbilledCharges.class, super.charges(), "of", takingDownFor(Money.ZERO));
        }
    }
}
