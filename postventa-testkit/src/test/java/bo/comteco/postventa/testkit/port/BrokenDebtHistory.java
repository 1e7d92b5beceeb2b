package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silentInsteadOf;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import java.util.List;

/** What an adapter for old debts may do wrong. */
final class BrokenDebtHistory {

    private BrokenDebtHistory() {}

    @Breaks({"whoAlwaysPaidHasNoOldDebts", "aSystemThatRecoversIsHeardAgain"})
    static final class SaysNothingOfWhoAlwaysPaid extends InMemoryDebtHistoryTest {

        @Override
        public DebtHistory history() {
            return in(DebtHistory.class, super.history(), "of", silentInsteadOf(OldDebts.NONE));
        }
    }

    @Breaks({"paymentPlansAndRevertedLinesAreFound"})
    static final class OverlooksRevertedLines extends InMemoryDebtHistoryTest {

        @Override
        public DebtHistory history() {
            return in(
                    DebtHistory.class,
                    super.history(),
                    "of",
                    misreading((OldDebts right) -> new OldDebts(right.plans(), List.of())));
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForACleanHistory"})
    static final class TakesSilenceForACleanHistory extends InMemoryDebtHistoryTest {

        @Override
        public DebtHistory history() {
            return in(DebtHistory.class, super.history(), "of", takingDownFor(OldDebts.NONE));
        }
    }
}
