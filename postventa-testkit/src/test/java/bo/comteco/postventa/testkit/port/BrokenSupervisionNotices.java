package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.concluding;
import static bo.comteco.postventa.testkit.port.Otherwise.in;

import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import java.util.HashMap;
import java.util.Map;

/** What an adapter for notices may do wrong. */
final class BrokenSupervisionNotices {

    private BrokenSupervisionNotices() {}

    @Breaks({"whatIsTakenOverHasANumber", "twoNoticesAreTwoMessages", "whatABusySystemDidNotTakeMayBeSentAgain"})
    static final class SendsEverythingTwice extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(SupervisionNotices.class, super.notices(), "send", asked -> {
                var right = asked.entered();
                return right instanceof Accepted ? asked.right() : right;
            });
        }
    }

    @Breaks({"twoNoticesAreTwoMessages"})
    static final class SendsOneOfTwoNotices extends InMemorySupervisionNoticesTest {

        private final Map<String, Object> sent = new HashMap<>();

        private Object keep(Object reply) {
            sent.put("first", reply);
            return reply;
        }

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    asked -> sent.get("first") instanceof Accepted ? sent.get("first") : keep(asked.right()));
        }
    }

    @Breaks({"aLostAnswerIsUncertainAndIsNotSentAgainByItself"})
    static final class SendsAgainByItself extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(SupervisionNotices.class, super.notices(), "send", asked -> {
                var right = asked.entered();
                return right instanceof Uncertain ? asked.right() : right;
            });
        }
    }

    @Breaks({"thatSupervisionCanNotBeReachedIsARefusal"})
    static final class PutsARefusalOff extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof Refused refused ? new NotSent(refused.reason()) : reply));
        }
    }

    @Breaks({"whatABusySystemDidNotTakeMayBeSentAgain"})
    static final class TakesBusyForUncertain extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof NotSent notSent
                                    && notSent.trouble().contains("many")
                            ? new Uncertain(notSent.trouble())
                            : reply));
        }
    }

    @Breaks({"whatNobodySetUpIsPutOffForLonger"})
    static final class TriesAtOnceWhatNobodySetUp extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof NotSent notSent ? new NotSent(notSent.trouble()) : reply));
        }
    }

    @Breaks({"whatIsAnsweredWithNonsenseIsUncertain"})
    static final class TakesNonsenseForAcceptance extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof Uncertain uncertain
                                    && uncertain.trouble().contains("nonsense")
                            ? new Accepted("WA-0")
                            : reply));
        }
    }

    @Breaks({"whatASystemThatHangsMayHaveTakenIsUncertainAndIsNotSentAgainByItself"})
    static final class TakesWaitingInVainForNotSent extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof Uncertain uncertain
                                    && uncertain.trouble().contains("in time")
                            ? new NotSent(uncertain.trouble())
                            : reply));
        }
    }

    @Breaks({"toASilentSystemNothingIsSent"})
    static final class TakesWhatCanNotBeReachedForUncertain extends InMemorySupervisionNoticesTest {

        @Override
        public SupervisionNotices notices() {
            return in(
                    SupervisionNotices.class,
                    super.notices(),
                    "send",
                    concluding(reply -> reply instanceof NotSent notSent
                                    && notSent.trouble().contains("silent, as")
                            ? new Uncertain(notSent.trouble())
                            : reply));
        }
    }
}
