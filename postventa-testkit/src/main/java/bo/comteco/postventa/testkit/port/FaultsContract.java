package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Faults} promises. */
@SuiteOf(Faults.class)
public interface FaultsContract extends EntriesContract {

    /** The port. */
    Faults faults();

    /** A fault to report of a product of {@link #customer} that never had one. */
    Faults.Report aReport();

    /**
     * Products with their last fault, exactly as the port should describe it: at least one in each state, and one whose
     * product had an earlier fault that stands otherwise. None has an earlier fault under way.
     */
    Map<ProductId, Fault> lastFaults();

    @Override
    default EntryReply enter(Entry entry) {
        return faults().report(aReport(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return faults().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return faults().find(key);
    }

    @Override
    default List<Question> questions() {
        return List.of(
                () -> faults().lastOf(aReport().product()),
                () -> faults().openOf(aReport().product()),
                () -> find("17/E.4/enter/1"));
    }

    @Test
    default void theLastFaultIsFoundHoweverItStands() {
        assertThat(lastFaults().values()).extracting(Fault::state).contains(FaultState.values());
        assertThat(lastFaults())
                .allSatisfy((product, fault) ->
                        assertThat(answer(faults().lastOf(product))).contains(fault));
    }

    @Test
    default void onlyWhatIsUnderWayIsOpen() {
        assertThat(lastFaults())
                .allSatisfy((product, fault) -> assertThat(answer(faults().openOf(product)))
                        .isEqualTo(isUnderWay(fault) ? List.of(open(fault)) : List.of()));
    }

    @Test
    default void aProductThatNeverHadAFaultHasNone() {
        assertThat(answer(faults().lastOf(aReport().product()))).isEmpty();
        assertThat(answer(faults().openOf(aReport().product()))).isEmpty();
        assertThat(answer(faults().lastOf(new ProductId("no-product-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void whatWasReportedIsTheLastFaultUntilItIsCancelled() {
        var number = accepted(enter(entry("17/E.4/enter/1", false)));

        assertThat(last().number()).isEqualTo(number);
        assertThat(last().symptom()).isEqualTo(aReport().symptom());
        assertThat(last().state()).isEqualTo(FaultState.REGISTERED);
        assertThat(last().findTechnician()).isEmpty();
        assertThat(answer(faults().openOf(aReport().product()))).containsExactly(open(last()));

        accepted(cancel(number, entry("17/E.4/enter/9", false)));
        assertThat(last().state()).isEqualTo(FaultState.CANCELLED);
        assertThat(answer(faults().openOf(aReport().product()))).isEmpty();
    }

    @Test
    default void aRepeatedFaultIsAFaultOfItsOwnAndOne() {
        var first = accepted(enter(entry("17/E.4/enter/1", false)));
        var again = new Faults.Repetition(aReport().product(), aReport().symptom(), first);
        loseNextAnswer();

        assertThat(faults().repeat(again, entry("18/E.8/1", false))).isNotInstanceOf(EntryReply.Refused.class);
        answerAgain();
        var second = accepted(faults().repeat(again, entry("18/E.8/1", true)));

        assertThat(second).isNotEqualTo(first);
        assertThat(countOf("18/E.8/1")).isOne();
        assertThat(answer(find("18/E.8/1"))).contains(second);
    }

    @Test
    default void aSilentSystemIsNotTakenForNoFault() {
        fallSilent();

        assertSilent(faults().lastOf(aReport().product()));
        assertSilent(faults().openOf(aReport().product()));
    }

    private Fault last() {
        return answer(faults().lastOf(aReport().product())).orElseThrow();
    }

    private static boolean isUnderWay(Fault fault) {
        return switch (fault.state()) {
            case REGISTERED, ASSIGNED, IN_REPAIR -> true;
            case CLOSED_UNSOLVED, CLOSED_SOLVED, CANCELLED -> false;
        };
    }

    private static OpenFault open(Fault fault) {
        return new OpenFault(fault.number(), fault.symptom(), fault.registeredAt());
    }
}
