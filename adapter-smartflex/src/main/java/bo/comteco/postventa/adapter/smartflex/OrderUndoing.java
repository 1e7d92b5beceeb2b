package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Unanswered;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;

/**
 * Cancels any order. With a suspension, and after it, so that nothing is ever suspended for good, its reconnection goes;
 * one that was carried out already has brought back what was never cut.
 */
final class OrderUndoing {

    private final TmfClient smartflex;
    private final Listing listing;
    private final OrderCancelling cancelling;

    OrderUndoing(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
        this.cancelling = new OrderCancelling(smartflex);
    }

    EntryReply undo(String number) {
        try {
            var order = smartflex.read(ProductOrder.PATH, number, ProductOrder.class);
            if (order.isEmpty()) {
                return new Refused("El pedido " + number + " no existe");
            }
            var reply = cancelling.cancel(number, order.get().standing());
            return reply instanceof Accepted && order.get().isOf(DatedOrder.SUSPENSION)
                    ? withoutReconnection(new DatedOrder(order.get()))
                    : reply;
        } catch (Silence silence) {
            return new NotSent(silence.trouble());
        }
    }

    private EntryReply withoutReconnection(DatedOrder suspension) {
        try {
            String product = Required.member(
                    suspension.order().product().orElse(null), "order " + suspension.number(), "product");
            for (DatedOrder one : DatedOrders.of(product, listing).orders()) {
                if (one.ends(suspension) && one.isOpen()) {
                    var reply = cancelling.cancel(one.number(), one.order().standing());
                    if (reply instanceof Unanswered unanswered) {
                        return new Uncertain(unanswered.trouble());
                    }
                }
            }
            return new Accepted(suspension.number());
        } catch (Silence silence) {
            return new Uncertain(silence.trouble());
        }
    }
}
