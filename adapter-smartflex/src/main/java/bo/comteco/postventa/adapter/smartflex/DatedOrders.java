package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Suspensions and reconnections (622), whatever became of them: those of a product, or those that bear some keys.
 *
 * @param orders all of them, in no particular order
 */
record DatedOrders(List<DatedOrder> orders) {

    /** Those of a product, from one list. */
    static DatedOrders of(String product, Listing listing) {
        var orders = listing.all(
                ProductOrder.class,
                ProductOrder.PATH + "?productOrderItem.product.id={product}&category={suspension},{reconnection}",
                product,
                DatedOrder.SUSPENSION,
                DatedOrder.RECONNECTION);
        for (ProductOrder order : orders) {
            boolean asked = order.isOf(DatedOrder.SUSPENSION) || order.isOf(DatedOrder.RECONNECTION);
            if (!asked || order.product().filter(product::equals).isEmpty()) {
                throw new Silence("order " + order.id() + " was not asked about");
            }
        }
        return new DatedOrders(orders.stream().map(DatedOrder::new).toList());
    }

    /** Those of an entry: the suspension that bears a key, and the reconnection that bears another. */
    static DatedOrders bearing(String key, String backKey, Listing listing) {
        var orders = listing.all(
                ProductOrder.class, ProductOrder.PATH + "?externalId={suspension},{reconnection}", key, backKey);
        for (ProductOrder order : orders) {
            if (!order.bears(key) && !order.bears(backKey)) {
                throw new Silence("order " + order.id() + " was not asked for");
            }
        }
        return new DatedOrders(orders.stream().map(DatedOrder::new).toList());
    }

    /** The suspensions that count, each with the day on which it ends. */
    List<Suspension> suspensions() {
        return orders.stream()
                .filter(DatedOrder::isSuspension)
                .filter(DatedOrder::counts)
                .map(one -> new Suspension(
                        one.day(), endOf(one).map(DatedOrder::day).orElse(null)))
                .toList();
    }

    /** The suspension in force: the last that was carried out and that nothing has ended. */
    Optional<DatedOrder> inForce() {
        return orders.stream()
                .filter(DatedOrder::isSuspension)
                .filter(DatedOrder::isDone)
                .filter(one -> orders.stream().noneMatch(other -> other.ends(one) && other.isDone()))
                .max(Comparator.comparing(DatedOrder::day));
    }

    /** The order that bears a key; a silence where several do. */
    Optional<DatedOrder> bearing(String key) {
        return NeverTwice.only(
                orders.stream().filter(one -> one.order().bears(key)).toList(), DatedOrder::number, key);
    }

    /** The reconnections that are still to come, of a suspension or of none: such a one brings the product back too. */
    List<DatedOrder> toCome(Optional<DatedOrder> suspension) {
        return orders.stream()
                .filter(DatedOrder::isReconnection)
                .filter(one -> one.endsNone() || suspension.filter(one::ends).isPresent())
                .filter(DatedOrder::isOpen)
                .toList();
    }

    private Optional<DatedOrder> endOf(DatedOrder suspension) {
        var ends = orders.stream()
                .filter(one -> one.ends(suspension))
                .filter(DatedOrder::counts)
                .toList();
        if (ends.size() > 1) {
            throw new Silence("suspension " + suspension.number() + " has several reconnections");
        }
        return ends.stream().findFirst();
    }
}
