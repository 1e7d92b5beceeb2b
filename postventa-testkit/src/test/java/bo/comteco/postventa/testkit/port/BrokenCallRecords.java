package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.silentInsteadOf;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What an adapter for call records, or its harness, may do wrong. */
final class BrokenCallRecords {

    private BrokenCallRecords() {}

    @Breaks({"theMonthsHeldAreToldTheLatestFirst"})
    static final class TellsTheOldestMonthFirst extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(
                    CallRecords.class,
                    super.records(),
                    "monthsHeld",
                    misreading(
                            (List<YearMonth> right) -> right.stream().sorted().toList()));
        }
    }

    @Breaks({"ofALineThatNobodyKnowsNothingIsHeld"})
    static final class SaysNothingOfALineThatNobodyKnows extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(CallRecords.class, super.records(), "monthsHeld", silentInsteadOf(List.of()));
        }
    }

    @Breaks({"callsAreHandedOverOneByOneTheOldestFirst"})
    static final class HandsOverTheNewestFirst extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(CallRecords.class, super.records(), "calls", asked -> {
                var taken = new ArrayList<OutgoingCall>();
                Consumer<OutgoingCall> taking = taken::add;
                Object right =
                        asked.with(asked.arguments().get(0), asked.arguments().get(1), taking);
                @SuppressWarnings("unchecked")
                Consumer<OutgoingCall> taker =
                        (Consumer<OutgoingCall>) asked.arguments().get(2);
                Collections.reverse(taken);
                taken.forEach(taker);
                return right;
            });
        }
    }

    @Breaks({"aMonthIsSummedUpByCountAndDigest"})
    static final class CountsOneTooMany extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(
                    CallRecords.class,
                    super.records(),
                    "calls",
                    misreading((Optional<MonthOfCalls> right) ->
                            right.map(one -> new MonthOfCalls(one.month(), one.count() + 1, one.digest()))));
        }
    }

    @Breaks({"aMonthWithoutCallsIsHeldAllTheSame", "theMonthsHeldAreToldTheLatestFirst"})
    static final class TriesNoMonthWithoutCalls extends InMemoryCallRecordsTest {

        @Override
        public Map<YearMonth, List<OutgoingCall>> calls() {
            var some = new HashMap<>(super.calls());
            some.values().removeIf(List::isEmpty);
            return some;
        }
    }

    @Breaks({"ofAMonthThatIsNotHeldNothingIsHandedOver"})
    static final class SumsUpAMonthThatIsNotHeld extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(
                    CallRecords.class,
                    super.records(),
                    "calls",
                    asked -> asked.hasArgument(monthNotHeld())
                                    && asked.hasArgument(line())
                                    && asked.reply() instanceof Reply.Answered
                            ? Reply.answered(Optional.of(new MonthOfCalls(
                                    monthNotHeld(),
                                    0,
                                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")))
                            : asked.right());
        }
    }

    @Breaks({"whatTheTakerThrowsPassesOn"})
    static final class SwallowsWhatTheTakerThrows extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(CallRecords.class, super.records(), "calls", asked -> {
                try {
                    return asked.right();
                } catch (UnsupportedOperationException swallowed) {
                    return silence();
                }
            });
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoCalls"})
    static final class TakesSilenceForNoCalls extends InMemoryCallRecordsTest {

        @Override
        public CallRecords records() {
            return in(CallRecords.class, super.records(), "monthsHeld", takingDownFor(List.of()));
        }
    }
}
