package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Has G.4's invoice issued, and annulled. */
public final class InvoiceSender implements EffectSender {

    private final CallDetailInvoices invoices;

    public InvoiceSender(CallDetailInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CallDetailFields.PAC_INVOICE, CallDetailFields.ANNUL_PAC_INVOICE);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case CallDetailFields.PAC_INVOICE -> invoices.issue(invoice(content), entry);
            case CallDetailFields.ANNUL_PAC_INVOICE -> invoices.annul(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not an invoice: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return invoices.find(key);
    }

    private static CallDetailInvoices.Invoice invoice(Answers content) {
        return new CallDetailInvoices.Invoice(
                new ProductId(content.text(CallDetailFields.PRODUCT)),
                content.text(CallDetailFields.LINE),
                content.text(CallDetailFields.NAME),
                content.text(CallDetailFields.IDENTIFICATION),
                content.choices(CallDetailFields.MONTHS).stream()
                        .map(YearMonth::parse)
                        .toList(),
                content.money(CallDetailFields.AMOUNT));
    }
}
