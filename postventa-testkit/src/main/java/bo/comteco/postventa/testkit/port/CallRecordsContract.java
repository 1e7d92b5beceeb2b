package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link CallRecords} promises. */
@SuiteOf(CallRecords.class)
public interface CallRecordsContract extends PortContract {

    /** The port. */
    CallRecords records();

    /** A line whose calls are held. */
    String line();

    /** All months held for that line with all their calls, oldest first: one month without any, one with several. */
    Map<YearMonth, List<OutgoingCall>> calls();

    /** A month that is not held for that line. */
    YearMonth monthNotHeld();

    @Override
    default List<Question> questions() {
        return List.of(() -> records().monthsHeld(line()), () -> records().calls(line(), monthNotHeld(), call -> {}));
    }

    @Test
    default void theMonthsHeldAreToldTheLatestFirst() {
        assertThat(answer(records().monthsHeld(line())))
                .containsExactlyElementsOf(calls().keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    default void ofALineThatNobodyKnowsNothingIsHeld() {
        assertThat(answer(records().monthsHeld("40000000"))).isEmpty();
        assertThat(answer(records().calls("40000000", monthNotHeld(), call -> {})))
                .isEmpty();
    }

    @Test
    default void callsAreHandedOverOneByOneTheOldestFirst() {
        calls().forEach((month, calls) ->
                assertThat(taken(month)).as("%s", month).isEqualTo(calls));
    }

    @Test
    default void aMonthIsSummedUpByCountAndDigest() {
        calls().forEach((month, calls) -> assertThat(answer(records().calls(line(), month, call -> {})))
                .contains(new MonthOfCalls(month, calls.size(), CallDigest.of(calls))));
    }

    @Test
    default void aMonthWithoutCallsIsHeldAllTheSame() {
        assertThat(calls().values()).anyMatch(List::isEmpty).anyMatch(calls -> calls.size() > 1);
    }

    @Test
    default void ofAMonthThatIsNotHeldNothingIsHandedOver() {
        var taken = new ArrayList<OutgoingCall>();

        assertThat(answer(records().calls(line(), monthNotHeld(), taken::add))).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    default void whatTheTakerThrowsPassesOn() {
        var month = calls().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> records().calls(line(), month, call -> {
                    throw new UnsupportedOperationException("no more paper");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    default void aSilentSystemIsNotTakenForNoCalls() {
        fallSilent();

        assertSilent(records().monthsHeld(line()));
        calls().keySet().forEach(month -> assertSilent(records().calls(line(), month, call -> {})));
    }

    private List<OutgoingCall> taken(YearMonth month) {
        var taken = new ArrayList<OutgoingCall>();
        answer(records().calls(line(), month, taken::add));
        return taken;
    }
}
