package bo.comteco.postventa.adapter.smartflex;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The work orders (697) by which faults are mended: every one of a fault but the visits of engineering, which this
 * service asks for itself (E.9.2).
 */
final class FieldWork {

    /** Faults asked about at once, so that the address stays short. */
    private static final int AT_ONCE = 50;

    private final Listing listing;

    FieldWork(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    /** The work order that was ordered last, of each of some faults that has one, by the fault's number. */
    Map<String, WorkOrder> lastOf(List<String> faults) {
        var last = new HashMap<String, WorkOrder>();
        for (int from = 0; from < faults.size(); from += AT_ONCE) {
            var some = faults.subList(from, Math.min(from + AT_ONCE, faults.size()));
            var orders = ordersFor(some);
            for (String fault : some) {
                orders.stream()
                        .filter(order -> order.isFor(fault) && !order.isEngineering())
                        .max(Comparator.comparing(WorkOrder::orderedAt))
                        .ifPresent(order -> last.put(fault, order));
            }
        }
        return last;
    }

    private List<WorkOrder> ordersFor(List<String> faults) {
        String places = IntStream.range(0, faults.size())
                .mapToObj(index -> "{fault" + index + "}")
                .collect(Collectors.joining(","));
        return listing.all(WorkOrder.class, WorkOrder.PATH + "?relatedEntity.id=" + places, faults.toArray());
    }
}
