package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Progress} promises. */
@SuiteOf(Progress.class)
public interface ProgressContract extends PortContract {

    /** The port. */
    Progress progress();

    /** Numbers of orders by how far they have come; one at least that is under way, one done, one cancelled. */
    Map<Sight, String> orders();

    /** Numbers of faults by how far they have come; one at least under way, done, failed and cancelled. */
    Map<Sight, String> faults();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> progress().ofOrder(requireNonNull(orders().get(Sight.UNDER_WAY))),
                () -> progress().ofFault(requireNonNull(faults().get(Sight.UNDER_WAY))));
    }

    @Test
    default void anOrderIsSeenAsItStands() {
        assertThat(orders()).containsKeys(Sight.UNDER_WAY, Sight.DONE, Sight.CANCELLED);
        assertThat(orders())
                .allSatisfy((sight, number) ->
                        assertThat(answer(progress().ofOrder(number))).isEqualTo(sight));
    }

    @Test
    default void aFaultIsSeenAsItStands() {
        assertThat(faults()).containsKeys(Sight.UNDER_WAY, Sight.DONE, Sight.FAILED, Sight.CANCELLED);
        assertThat(faults())
                .allSatisfy((sight, number) ->
                        assertThat(answer(progress().ofFault(number))).isEqualTo(sight));
    }

    @Test
    default void whatIsNotThereIsNotTakenForUnderWay() {
        assertThat(answer(progress().ofOrder("no-order-has-this-number"))).isEqualTo(Sight.NOT_THERE);
        assertThat(answer(progress().ofFault("no-fault-has-this-number"))).isEqualTo(Sight.NOT_THERE);
    }

    @Test
    default void aSilentSystemHasNoProgress() {
        var order = requireNonNull(orders().get(Sight.UNDER_WAY));
        var fault = requireNonNull(faults().get(Sight.UNDER_WAY));
        fallSilent();

        assertSilent(progress().ofOrder(order));
        assertSilent(progress().ofFault(fault));
    }
}
