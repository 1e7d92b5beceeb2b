package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.CallDetailInvoicesContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.extension.RegisterExtension;

class PacInvoicesTest implements CallDetailInvoicesContract {

    @RegisterExtension
    static final SimulatedPac PAC = new SimulatedPac();

    private final TroubledPac system = new TroubledPac(PAC);

    @Override
    public CallDetailInvoices invoices() {
        return new PacInvoices(system.client());
    }

    @Override
    public CustomerId customer() {
        return Sample.BRUNO;
    }

    @Override
    public CallDetailInvoices.Invoice anInvoice() {
        return Sample.INVOICE;
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        PAC.befall(Fault.of(FaultKind.STATUS).on("POST", "").answering(422));
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        PAC.befall(Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", "").times(1));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return PAC.client()
                .get(InvoiceResource.BY_KEY, key)
                .list(InvoiceResource.class)
                .size();
    }

    @Override
    public boolean isCancelled(String number) {
        return PAC.client()
                .read(InvoiceResource.BY_NUMBER, number, InvoiceResource.class, Problem.NO_SUCH_INVOICE)
                .filter(InvoiceResource::isAnnulled)
                .isPresent();
    }
}
