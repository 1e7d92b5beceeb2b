package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;

/** What an adapter for faults may do wrong. */
final class BrokenFaults {

    private BrokenFaults() {}

    @Breaks({"theLastFaultIsFoundHoweverItStands"})
    static final class TakesClosedForSolved extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(
                    Faults.class,
                    super.faults(),
                    "lastOf",
                    misreading((Optional<Fault> right) -> right.map(one -> one.state() == FaultState.CLOSED_UNSOLVED
                            ? new Fault(one.number(), FaultState.CLOSED_SOLVED, one.symptom(), one.registeredAt(), null)
                            : one)));
        }
    }

    @Breaks({"onlyWhatIsUnderWayIsOpen"})
    static final class TakesAssignedForClosed extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(
                    Faults.class,
                    super.faults(),
                    "openOf",
                    asked -> asked.hasArgument(new ProductId("PRD-" + FaultState.ASSIGNED))
                            ? Reply.answered(List.of())
                            : asked.right());
        }
    }

    @Breaks({"aProductThatNeverHadAFaultHasNone"})
    static final class SaysNothingOfWhatIsNotThere extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(
                    Faults.class,
                    super.faults(),
                    "lastOf",
                    asked -> asked.hasArgument(new ProductId("no-product-has-this-id")) ? silence() : asked.right());
        }
    }

    @Breaks({"whatWasReportedIsTheLastFaultUntilItIsCancelled"})
    static final class WritesAnotherSymptom extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(Faults.class, super.faults(), "report", asked -> {
                var right = asked.argument(0, Faults.Report.class);
                return asked.with(
                        new Faults.Report(right.product(), "Otro", right.address(), right.telephone()),
                        asked.arguments().get(1));
            });
        }
    }

    @Breaks({"aRepeatedFaultIsAFaultOfItsOwnAndOne"})
    static final class ReportsARepeatedFaultTwice extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(Faults.class, super.faults(), "repeat", asked -> {
                var entry = asked.argument(1, Entry.class);
                var key = entry.again() ? entry.key() + "/again" : entry.key();
                return asked.with(
                        asked.arguments().get(0),
                        new Entry(key, entry.customer(), entry.adviser(), entry.office(), entry.again()));
            });
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoFault"})
    static final class TakesSilenceForNoFault extends InMemoryFaultsTest {

        @Override
        public Faults faults() {
            return in(Faults.class, super.faults(), "lastOf", takingDownFor(Optional.empty()));
        }
    }
}
