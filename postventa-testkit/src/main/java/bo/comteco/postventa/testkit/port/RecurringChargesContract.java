package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link RecurringCharges} promises. */
@SuiteOf(RecurringCharges.class)
public interface RecurringChargesContract extends EntriesContract {

    /** The port. */
    RecurringCharges charges();

    /** The charge of a call detail on a line of {@link #customer}. */
    Charge aCallDetail();

    @Override
    default EntryReply enter(Entry entry) {
        return charges().charge(aCallDetail(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return charges().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return charges().find(key);
    }

    @Test
    default void theAmountOfAnOrderIsAChargeToo() {
        var charge = new Charge(aCallDetail().product(), aCallDetail().amount(), new OrderPrice("ORD-1"));

        var number = accepted(charges().charge(charge, entry("17/A.5/pay/2", false)));

        assertThat(answer(find("17/A.5/pay/2"))).contains(number);
        assertThat(countOf("17/A.5/pay/2")).isOne();
    }
}
