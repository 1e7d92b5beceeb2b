package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;

/** Orders in memory, with a journal of what was entered. */
public final class InMemoryOrders extends InMemoryEntries<Object> implements Orders {

    public InMemoryOrders() {
        super(SystemName.SMARTFLEX, "ORD");
    }

    @Override
    public EntryReply relocate(Relocation order, Entry entry) {
        return enter(order, entry);
    }

    @Override
    public EntryReply ceaseAndProvide(CeaseAndProvide order, Entry entry) {
        return enter(order, entry);
    }

    @Override
    public EntryReply changeComponents(ComponentChange order, Entry entry) {
        return enter(order, entry);
    }

    @Override
    public EntryReply changePlan(PlanChange order, Entry entry) {
        return enter(order, entry);
    }

    @Override
    public EntryReply suspend(Suspension order, Entry entry) {
        return enter(order, entry);
    }

    @Override
    public EntryReply changeReconnection(ReconnectionChange order, Entry entry) {
        return enter(order, entry);
    }

    /** The relocations by the same technology, oldest first. */
    public List<Entered<Relocation>> relocations() {
        return entered(Relocation.class);
    }

    /** The relocations by another technology, oldest first. */
    public List<Entered<CeaseAndProvide>> ceasesAndProvisions() {
        return entered(CeaseAndProvide.class);
    }

    /** The changes of components, oldest first. */
    public List<Entered<ComponentChange>> componentChanges() {
        return entered(ComponentChange.class);
    }

    /** The changes of plan, oldest first. */
    public List<Entered<PlanChange>> planChanges() {
        return entered(PlanChange.class);
    }

    /** The suspensions, oldest first. */
    public List<Entered<Suspension>> suspensions() {
        return entered(Suspension.class);
    }

    /** The changes of a reconnection's date, oldest first. */
    public List<Entered<ReconnectionChange>> reconnectionChanges() {
        return entered(ReconnectionChange.class);
    }
}
