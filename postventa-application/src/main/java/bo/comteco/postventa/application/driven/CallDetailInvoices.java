package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Invoices for call details that are paid at the cash desk. One key is one invoice, whatever is repeated. */
@SecondaryPort
public interface CallDetailInvoices {

    /** G.4: an invoice is issued; its number is the invoice's. */
    EntryReply issue(Invoice invoice, Entry entry);

    /** G.5, D-16: annuls an invoice; one that is annulled already stays so. */
    EntryReply annul(String number, Entry entry);

    /** The number of the invoice that bears a key, if it was ever issued, annulled or not. */
    Reply<Optional<String>> find(String key);

    /**
     * What is invoiced, and to whom (G.4.1).
     *
     * @param product the line's product
     * @param line the line's number
     * @param name the holder's name, or firm
     * @param identification the holder's NIT or identity card's number
     * @param months whose calls are detailed, those without cost among them
     * @param amount for all of them
     */
    record Invoice(
            ProductId product, String line, String name, String identification, List<YearMonth> months, Money amount) {

        public Invoice {
            months = List.copyOf(months);
        }

        /** Which product and how much: whose it is, is personal data. */
        @Override
        public String toString() {
            return "Invoice[product=" + product + ", months=" + months + ", amount=" + amount + "]";
        }
    }
}
