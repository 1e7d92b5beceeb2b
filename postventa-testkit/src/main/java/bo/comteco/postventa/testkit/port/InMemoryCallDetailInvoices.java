package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.fact.SystemName;

/** Invoices in memory, with a journal of what was issued. */
public final class InMemoryCallDetailInvoices extends InMemoryEntries<CallDetailInvoices.Invoice>
        implements CallDetailInvoices {

    public InMemoryCallDetailInvoices() {
        super(SystemName.PAC, "FAC");
    }

    @Override
    public EntryReply issue(Invoice invoice, Entry entry) {
        return enter(invoice, entry);
    }

    @Override
    public EntryReply annul(String number, Entry entry) {
        return cancel(number, entry);
    }
}
