package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Optional;

/** What {@link GuaranteeDeposits} promises. */
@SuiteOf(GuaranteeDeposits.class)
public interface GuaranteeDepositsContract extends EntriesContract {

    /** The port. */
    GuaranteeDeposits deposits();

    /** A deposit for a product of {@link #customer}. */
    Deposit aDeposit();

    @Override
    default EntryReply enter(Entry entry) {
        return deposits().enter(aDeposit(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return deposits().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return deposits().find(key);
    }
}
