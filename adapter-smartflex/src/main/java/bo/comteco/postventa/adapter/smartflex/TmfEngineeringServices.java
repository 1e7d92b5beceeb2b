package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import java.util.List;
import java.util.Optional;

/** Engineering's visits by TM Forum: work orders (697) of category engineering, related to the fault's ticket. */
final class TmfEngineeringServices implements EngineeringServices {

    private final NeverTwice entering;
    private final OrderCancelling cancelling;

    TmfEngineeringServices(TmfClient smartflex) {
        this.entering = new NeverTwice(smartflex, WorkOrder.PATH);
        this.cancelling = OrderCancelling.ofWorkOrders(smartflex);
    }

    @Override
    public EntryReply schedule(Visit visit, Entry entry) {
        return entering.enter(entry, () -> order(visit, entry));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return cancelling.cancel(number);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }

    private static WorkOrder order(Visit visit, Entry entry) {
        return new WorkOrder(
                "WorkOrder",
                null,
                entry.key(),
                null,
                WorkOrder.ENGINEERING,
                "Servicio de ingeniería por el daño " + visit.fault(),
                null,
                null,
                List.of(Counter.CHANNEL.as("salesChannel")),
                List.of(
                        Reference.to("TroubleTicket", visit.fault()).as("fault"),
                        Reference.to("Product", visit.product().value()).as("faultyProduct")),
                Counter.parties(entry),
                List.of(new WorkOrder.Item("1", "add", "Programar la visita", null)));
    }
}
