package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import java.util.Optional;

/** Invoices by PAC. */
final class PacInvoices implements CallDetailInvoices {

    private final InvoiceIssuing issuing;
    private final InvoiceAnnulling annulling;

    PacInvoices(PacClient pac) {
        this.issuing = new InvoiceIssuing(pac);
        this.annulling = new InvoiceAnnulling(pac);
    }

    @Override
    public EntryReply issue(Invoice invoice, Entry entry) {
        return issuing.issue(new Key(entry.key()), InvoiceMapper.INSTANCE.request(invoice, entry), entry.again());
    }

    @Override
    public EntryReply annul(String number, Entry entry) {
        return annulling.annul(number, new Key(entry.key()), InvoiceMapper.INSTANCE.annulment(entry), entry.again());
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        var asked = new Key(key);
        return Silence.orAnswer(() -> issuing.find(asked));
    }
}
