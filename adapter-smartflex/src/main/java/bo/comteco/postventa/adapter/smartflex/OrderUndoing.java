package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Unanswered;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;

/**
 * Cancels any order. With a suspension, and not before it is cancelled, so that nothing is ever suspended for good, its
 * reconnection goes; one that was carried out already has brought back what was never cut. Seven calls at most where it
 * has one: the suspension, earlier wishes to cancel it, the product's history, and for each of the two a post and a look.
 */
final class OrderUndoing {

    private final TmfClient smartflex;
    private final Listing listing;
    private final OrderCancelling cancelling;
    private final OrderCancelling cancellingFirst;

    OrderUndoing(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
        this.cancelling = new OrderCancelling(smartflex);
        this.cancellingFirst = OrderCancelling.toTheEnd(smartflex);
    }

    EntryReply undo(String number, boolean again) {
        try {
            var order = smartflex.read(ProductOrder.PATH, number, ProductOrder.class);
            if (order.isEmpty()) {
                return new Refused("El pedido " + number + " no existe");
            }
            return order.get().isOf(DatedOrder.SUSPENSION)
                    ? undo(new DatedOrder(order.get()), again)
                    : cancelling.cancel(number, order.get().standing());
        } catch (Silence silence) {
            return silence.notSent();
        }
    }

    private EntryReply undo(DatedOrder suspension, boolean again) {
        var wished = again && suspension.isOpen() ? wished(suspension.number()) : Optional.<EntryReply>empty();
        if (wished.isPresent()) {
            return wished.get();
        }
        var reply =
                cancellingFirst.cancel(suspension.number(), suspension.order().standing());
        return reply instanceof Accepted ? withoutReconnection(suspension) : reply;
    }

    /** What came of an earlier wish to cancel an order that is open: somebody would have to assess another. */
    private Optional<EntryReply> wished(String number) {
        var wishes = listing.all(Cancellation.class, Cancellation.PATH + "?productOrder.id={order}", number);
        if (!wishes.stream().allMatch(wish -> wish.isOf(number))) {
            throw new Silence("GET " + Cancellation.PATH + " gave what was not asked for");
        }
        if (wishes.stream().anyMatch(Cancellation::isBeingAssessed)) {
            return Optional.of(OrderCancelling.beingAssessed(number));
        }
        return wishes.stream().anyMatch(Cancellation::wasNotGranted)
                ? Optional.of(new Refused("La anulación del pedido " + number + " no se concedió"))
                : Optional.empty();
    }

    private EntryReply withoutReconnection(DatedOrder suspension) {
        var cancelled = "suspension " + suspension.number() + " is cancelled";
        try {
            String product = Required.member(
                    suspension.order().product().orElse(null), "order " + suspension.number(), "product");
            for (DatedOrder one : DatedOrders.of(product, listing).orders()) {
                if (one.ends(suspension) && one.isOpen()) {
                    var reply = cancelling.cancel(one.number(), one.order().standing());
                    if (reply instanceof Unanswered) {
                        return HalfDone.of(cancelled + ", its reconnection " + one.number() + " is not", reply);
                    }
                }
            }
            return new Accepted(suspension.number());
        } catch (Silence silence) {
            return new Uncertain(cancelled + ", its reconnection is not known; " + silence.trouble());
        }
    }
}
