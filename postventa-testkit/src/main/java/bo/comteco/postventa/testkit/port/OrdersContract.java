package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Orders} promises. */
public interface OrdersContract extends EntriesContract {

    /** The port. */
    Orders orders();

    /** A relocation of a product of {@link #customer}. */
    Orders.Relocation aRelocation();

    /** A relocation of a product of {@link #customer} by another technology. */
    Orders.CeaseAndProvide aCeaseAndProvide();

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
}
