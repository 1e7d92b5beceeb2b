package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.OrdersContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfOrdersTest implements OrdersContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @Override
    public Orders orders() {
        return new TmfOrders(system.client());
    }

    @Override
    public CustomerId customer() {
        return Sample.ANA;
    }

    @Override
    public Orders.Relocation aRelocation() {
        return Sample.RELOCATION;
    }

    @Override
    public Orders.CeaseAndProvide aCeaseAndProvide() {
        return Sample.CEASE_AND_PROVIDE;
    }

    @Override
    public Orders.ComponentChange aComponentChange() {
        return Sample.COMPONENTS;
    }

    @Override
    public Orders.PlanChange aPlanChange() {
        return Sample.PLAN;
    }

    @Override
    public Orders.Suspension aSuspension() {
        return Sample.SUSPENSION;
    }

    @Override
    public Orders.ReconnectionChange aReconnectionChange() {
        return Sample.RECONNECTION;
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        var terminated =
                new Orders.Relocation(new ProductId("PRD-0025"), Sample.PLACE, "Ximena", Sample.RELOCATION.fee(), null);
        return orders.relocate(terminated, entry);
    }

    @Override
    public void loseNextAnswer() {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", "").times(1));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, ProductOrder.PATH + "?externalId={key}", key)
                .size();
    }

    @Override
    public boolean isCancelled(String number) {
        return SMARTFLEX
                .client()
                .read(ProductOrder.PATH, number, ProductOrder.class)
                .filter(order -> "cancelled".equals(order.state()))
                .isPresent();
    }
}
