package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Reply;
import java.util.Optional;

/** Orders by TM Forum (622). */
final class TmfOrders implements Orders {

    private final OrderWriter writer;
    private final ChangeWriter changes;
    private final NeverTwice entering;
    private final SuspensionEntering suspending;
    private final ReconnectionChanging reconnecting;
    private final OrderUndoing undoing;

    TmfOrders(TmfClient smartflex) {
        this.writer = new OrderWriter(smartflex);
        this.changes = new ChangeWriter(smartflex);
        this.entering = new NeverTwice(smartflex, ProductOrder.PATH);
        this.suspending = new SuspensionEntering(smartflex);
        this.reconnecting = new ReconnectionChanging(smartflex);
        this.undoing = new OrderUndoing(smartflex);
    }

    @Override
    public EntryReply relocate(Relocation order, Entry entry) {
        return entering.enter(entry, () -> writer.relocation(order, entry));
    }

    @Override
    public EntryReply ceaseAndProvide(CeaseAndProvide order, Entry entry) {
        return entering.enter(entry, () -> writer.ceaseAndProvide(order, entry));
    }

    @Override
    public EntryReply changeComponents(ComponentChange order, Entry entry) {
        return entering.enter(entry, () -> changes.components(order, entry));
    }

    @Override
    public EntryReply changePlan(PlanChange order, Entry entry) {
        return entering.enter(entry, () -> changes.plan(order, entry));
    }

    @Override
    public EntryReply suspend(Suspension order, Entry entry) {
        return suspending.suspend(order, entry);
    }

    @Override
    public EntryReply changeReconnection(ReconnectionChange order, Entry entry) {
        return reconnecting.change(order, entry);
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return undoing.undo(number, entry.again());
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }
}
