package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryCallDetailInvoicesTest implements CallDetailInvoicesContract {

    private final InMemoryCallDetailInvoices invoices = new InMemoryCallDetailInvoices();

    @Test
    void whatIsPrintedOfAnInvoiceNamesNobody() {
        assertThat(anInvoice().toString()).contains("PRD-1", "24.00").doesNotContain("Ana", "9000001", "44000001");
    }

    @Override
    public CallDetailInvoices invoices() {
        return invoices;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public CallDetailInvoices.Invoice anInvoice() {
        return new CallDetailInvoices.Invoice(
                new ProductId("PRD-1"),
                "44000001",
                "Ana Prueba Uno",
                "9000001",
                List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)),
                Money.of(24));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        invoices.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        invoices.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return invoices;
    }

    @Override
    public long countOf(String key) {
        return invoices.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return invoices.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
