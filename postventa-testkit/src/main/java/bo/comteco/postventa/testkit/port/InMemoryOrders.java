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

    /** The relocations by the same technology, oldest first. */
    public List<Entered<Relocation>> relocations() {
        return only(Relocation.class);
    }

    /** The relocations by another technology, oldest first. */
    public List<Entered<CeaseAndProvide>> ceasesAndProvisions() {
        return only(CeaseAndProvide.class);
    }

    private <T> List<Entered<T>> only(Class<T> type) {
        return entered().stream()
                .filter(one -> type.isInstance(one.content()))
                .map(one -> new Entered<>(one.number(), type.cast(one.content()), one.entry(), one.cancelled()))
                .toList();
    }
}
