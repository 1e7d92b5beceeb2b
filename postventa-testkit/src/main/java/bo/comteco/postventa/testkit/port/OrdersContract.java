package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What {@link Orders} promises. */
@SuiteOf(Orders.class)
public interface OrdersContract extends EntriesContract {

    /** The port. */
    Orders orders();

    /** A relocation of a product of {@link #customer}. */
    Orders.Relocation aRelocation();

    /** A relocation of a product of {@link #customer} by another technology. */
    Orders.CeaseAndProvide aCeaseAndProvide();

    /** A change of components of a product of {@link #customer}: one is added, one removed. */
    Orders.ComponentChange aComponentChange();

    /** A change of the plan of a product of {@link #customer}. */
    Orders.PlanChange aPlanChange();

    /** A suspension of a product of {@link #customer} that is in service. */
    Orders.Suspension aSuspension();

    /** Another date for the reconnection of a product of {@link #customer} that is suspended. */
    Orders.ReconnectionChange aReconnectionChange();

    @Override
    default EntryReply enter(Entry entry) {
        return orders().relocate(aRelocation(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return orders().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return orders().find(key);
    }

    @Test
    default void ceasingAndProvidingIsOneOrder() {
        var number = accepted(orders().ceaseAndProvide(aCeaseAndProvide(), entry("18/C.7/enter/1", false)));

        assertThat(answer(find("18/C.7/enter/1"))).contains(number);
        assertThat(countOf("18/C.7/enter/1")).isOne();
    }

    @Test
    default void aLostAnswerNeverMakesTwoOfCeasingAndProviding() {
        loseNextAnswer();

        assertThat(orders().ceaseAndProvide(aCeaseAndProvide(), entry("18/C.7/enter/1", false)))
                .isNotInstanceOf(EntryReply.Refused.class);
        answerAgain();
        accepted(orders().ceaseAndProvide(aCeaseAndProvide(), entry("18/C.7/enter/1", true)));

        assertThat(countOf("18/C.7/enter/1")).isOne();
    }

    @Test
    default void aChangeOfComponentsIsOneOrderAndCanBeCancelled() {
        assertOneThatCanBeCancelled("19/A.5.1/1", entry -> orders().changeComponents(aComponentChange(), entry));
    }

    @Test
    default void aChangeOfPlanIsOneOrderAndCanBeCancelled() {
        assertOneThatCanBeCancelled("20/B.4/enter/1", entry -> orders().changePlan(aPlanChange(), entry));
    }

    @Test
    default void aSuspensionIsOneOrderToTheHouseAndCanBeCancelled() {
        assertOneThatCanBeCancelled("21/D.7/enter/1", entry -> orders().suspend(aSuspension(), entry));
    }

    @Test
    default void anotherDateForAReconnectionIsOneOrder() {
        assertOneThatCanBeCancelled("22/D.9.1/1", entry -> orders().changeReconnection(aReconnectionChange(), entry));
    }

    private void assertOneThatCanBeCancelled(String key, Function<Entry, EntryReply> entering) {
        loseNextAnswer();
        assertThat(entering.apply(entry(key, false))).isNotInstanceOf(EntryReply.Refused.class);
        answerAgain();
        var number = accepted(entering.apply(entry(key, true)));

        assertThat(answer(find(key))).contains(number);
        assertThat(countOf(key)).isOne();
        accepted(cancel(number, entry(key + "/undo", false)));
        assertThat(isCancelled(number)).isTrue();
    }
}
