package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.domain.watch.Sight;

/** What an adapter for progress may do wrong. */
final class BrokenProgress {

    private BrokenProgress() {}

    @Breaks({"anOrderIsSeenAsItStands"})
    static final class TakesAcceptanceForCompletion extends InMemoryProgressTest {

        @Override
        public Progress progress() {
            return in(
                    Progress.class,
                    super.progress(),
                    "ofOrder",
                    misreading((Sight right) -> right == Sight.UNDER_WAY ? Sight.DONE : right));
        }
    }

    @Breaks({"aFaultIsSeenAsItStands"})
    static final class TakesClosedForMended extends InMemoryProgressTest {

        @Override
        public Progress progress() {
            return in(
                    Progress.class,
                    super.progress(),
                    "ofFault",
                    misreading((Sight right) -> right == Sight.FAILED ? Sight.DONE : right));
        }
    }

    @Breaks({"whatIsNotThereIsNotTakenForUnderWay"})
    static final class TakesWhatIsNotThereForUnderWay extends InMemoryProgressTest {

        @Override
        public Progress progress() {
            return in(
                    Progress.class,
                    super.progress(),
                    "ofOrder",
                    misreading((Sight right) -> right == Sight.NOT_THERE ? Sight.UNDER_WAY : right));
        }
    }

    @Breaks({"aSilentSystemHasNoProgress"})
    static final class TakesSilenceForProgress extends InMemoryProgressTest {

        @Override
        public Progress progress() {
            return in(Progress.class, super.progress(), "ofOrder", takingDownFor(Sight.UNDER_WAY));
        }
    }
}
