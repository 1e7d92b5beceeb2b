package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.EngineeringServicesContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfEngineeringServicesTest implements EngineeringServicesContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final EngineeringServices services = new TmfEngineeringServices(SMARTFLEX.client());

    @Test
    void aVisitThatTookPlaceCanNotBeCancelled() {
        var number = accepted(enter(entry("17/E.9.2/1", false)));
        SMARTFLEX.control("work-orders/" + number + "/state", "{\"nativeState\": \"5\"}");
        SMARTFLEX.control("work-orders/" + number + "/state", "{\"nativeState\": \"8\"}");

        assertThat(cancel(number, entry("17/E.9.2/9", false))).isInstanceOf(EntryReply.Refused.class);
    }

    @Override
    public EngineeringServices services() {
        return new TmfEngineeringServices(system.client());
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-0014");
    }

    @Override
    public EngineeringServices.Visit aVisit() {
        return new EngineeringServices.Visit(new ProductId("PRD-0014"), "TT-0014-1");
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        return services.schedule(
                new EngineeringServices.Visit(new ProductId("PRD-0014"), "no-fault-has-this-number"), entry);
    }

    @Override
    public void loseNextAnswer() {
        new EnteredTickets(SMARTFLEX).loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return new Listing(SMARTFLEX.client())
                .all(WorkOrder.class, WorkOrder.PATH + "?externalId={key}", key)
                .size();
    }

    @Override
    public boolean isCancelled(String number) {
        return SMARTFLEX
                .client()
                .read(WorkOrder.PATH, number, WorkOrder.class)
                .filter(order -> "12".equals(order.nativeState()))
                .isPresent();
    }
}
