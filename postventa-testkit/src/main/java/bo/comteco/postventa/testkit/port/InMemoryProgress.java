package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.watch.Sight;
import java.util.HashMap;
import java.util.Map;

/** How far orders and faults have come, as they are told to; of no other there is any. */
public final class InMemoryProgress extends InMemorySystem implements Progress {

    private final Map<String, Sight> orders = new HashMap<>();
    private final Map<String, Sight> faults = new HashMap<>();

    public InMemoryProgress() {
        super(SystemName.SMARTFLEX);
    }

    /** From now on an order has come so far. */
    public synchronized void order(String number, Sight sight) {
        orders.put(number, sight);
    }

    /** From now on a fault has come so far. */
    public synchronized void fault(String number, Sight sight) {
        faults.put(number, sight);
    }

    @Override
    public synchronized Reply<Sight> ofOrder(String number) {
        return reply(() -> orders.getOrDefault(number, Sight.NOT_THERE));
    }

    @Override
    public synchronized Reply<Sight> ofFault(String number) {
        return reply(() -> faults.getOrDefault(number, Sight.NOT_THERE));
    }
}
