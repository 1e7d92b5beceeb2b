package bo.comteco.postventa.testkit.counter;

import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Breaks;
import java.util.function.UnaryOperator;

/** What whoever counts for the indicator may do wrong on a busy day. */
final class BrokenIndicatorDay {

    private BrokenIndicatorDay() {}

    private static InMemoryCounter counting(UnaryOperator<Count> counting) {
        return new InMemoryCounter(right -> (selection, by) -> right.count(selection, by).stream()
                .map(row -> Altered.in(row, "count", counting.apply(row.count())))
                .toList());
    }

    @Breaks({
        "theDayIsAsItWasComputedByHand",
        "oneRequestMoreThatIsAttendedInTimeIsAboveTheThresholds",
        "whatIsTouchedOnALaterDayStaysOnItsOwnAndIsCountedOnce"
    })
    static final class TakesWhatIsRefusedForAttended extends InMemoryIndicatorDayTest {

        @Override
        InMemoryCounter counter() {
            return counting(count ->
                    new Count(count.total(), count.attended() + count.refused(), count.inTime(), count.refused()));
        }
    }

    @Breaks({"oneRequestMoreThatIsAttendedInTimeIsAboveTheThresholds"})
    static final class CountsNoMoreThanThreeHundred extends InMemoryIndicatorDayTest {

        @Override
        InMemoryCounter counter() {
            return counting(count ->
                    new Count(Math.min(count.total(), 300), count.attended(), count.inTime(), count.refused()));
        }
    }

    @Breaks({"whatIsTouchedOnALaterDayStaysOnItsOwnAndIsCountedOnce"})
    static final class OverlooksWhatIsRefusedLater extends InMemoryIndicatorDayTest {

        @Override
        InMemoryCounter counter() {
            return counting(
                    count -> new Count(count.total(), count.attended(), count.inTime(), Math.min(count.refused(), 5)));
        }
    }

    @Breaks({"aDayEndsAtMidnightInLaPaz", "theDayIsAsItWasComputedByHand"})
    static final class CountsTheEveningBefore extends InMemoryIndicatorDayTest {

        @Override
        InMemoryCounter counter() {
            return new InMemoryCounter(right -> (selection, by) ->
                    right.count(Altered.in(selection, "from", selection.from().minusDays(1)), by));
        }
    }
}
