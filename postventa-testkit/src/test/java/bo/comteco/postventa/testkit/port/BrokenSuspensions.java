package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import java.time.LocalDate;
import java.util.List;

/** What an adapter for suspensions may do wrong. */
final class BrokenSuspensions {

    private BrokenSuspensions() {}

    @Breaks({"whatWasNeverSuspendedHasNoSuspension"})
    static final class InventsASuspension extends InMemorySuspensionsTest {

        @Override
        public Suspensions suspensions() {
            return in(
                    Suspensions.class,
                    super.suspensions(),
                    "of",
                    asked -> asked.hasArgument(neverSuspended()) && asked.reply() instanceof Reply.Answered
                            ? Reply.answered(List.of(new Suspension(LocalDate.of(2026, 1, 1), null)))
                            : asked.right());
        }
    }

    @Breaks({"everySuspensionThatCountsIsFoundWithItsEnd"})
    static final class OverlooksWhatHasNoEnd extends InMemorySuspensionsTest {

        @Override
        public Suspensions suspensions() {
            return in(
                    Suspensions.class,
                    super.suspensions(),
                    "of",
                    misreading((List<Suspension> right) ->
                            right.stream().filter(one -> one.end() != null).toList()));
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoSuspension"})
    static final class TakesSilenceForNoSuspension extends InMemorySuspensionsTest {

        @Override
        public Suspensions suspensions() {
            return in(Suspensions.class, super.suspensions(), "of", takingDownFor(List.of()));
        }
    }
}
