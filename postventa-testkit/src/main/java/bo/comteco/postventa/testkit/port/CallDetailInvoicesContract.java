package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Optional;

/** What {@link CallDetailInvoices} promises. */
@SuiteOf(CallDetailInvoices.class)
public interface CallDetailInvoicesContract extends EntriesContract {

    /** The port. */
    CallDetailInvoices invoices();

    /** An invoice for a line of {@link #customer}. */
    CallDetailInvoices.Invoice anInvoice();

    @Override
    default EntryReply enter(Entry entry) {
        return invoices().issue(anInvoice(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return invoices().annul(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return invoices().find(key);
    }
}
