package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Orders.ReconnectionChange;
import java.util.Optional;

/**
 * Changes the day on which a product comes back: the new order is entered, then the old one is cancelled, so that at no
 * time nothing brings the product back. Where the old one can't be cancelled the new one is taken back. Seven calls at
 * most: the product's history, and for each of new, old and taking back a post and a look.
 */
final class ReconnectionChanging {

    private final Listing listing;
    private final NeverTwice entering;
    private final OrderCancelling cancelling;
    private final OrderCancelling takingBack;

    ReconnectionChanging(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
        this.entering = new NeverTwice(smartflex, ProductOrder.PATH);
        this.cancelling = new OrderCancelling(smartflex);
        this.takingBack = OrderCancelling.toTheEnd(smartflex);
    }

    EntryReply change(ReconnectionChange order, Entry entry) {
        try {
            String product = order.product().value();
            var history = DatedOrders.of(product, listing);
            var suspension = history.inForce();
            var before = history.toCome(suspension).stream()
                    .filter(one -> !one.order().bears(entry.key()))
                    .toList();
            if (before.size() > 1) {
                return new NotSent("an operator must look: product " + product + " has several reconnections to come");
            }
            var entered = history.bearing(entry.key())
                    .map(DatedOrder::asItStands)
                    .orElseGet(() -> entering.enterMissing(
                            entry,
                            () -> SuspensionWriter.reconnection(
                                    product,
                                    order.day(),
                                    suspension.map(DatedOrder::number).orElse(null),
                                    entry)));
            return entered instanceof Accepted accepted
                    ? inPlaceOf(before.stream().findFirst(), accepted)
                    : entered;
        } catch (Silence silence) {
            return silence.or(entry.again() ? new Uncertain(silence.trouble()) : silence.notSent());
        }
    }

    private EntryReply inPlaceOf(Optional<DatedOrder> before, Accepted entered) {
        if (before.isEmpty()) {
            return entered;
        }
        var reply =
                cancelling.cancel(before.get().number(), before.get().order().standing());
        var beside = "reconnection " + entered.number() + " is entered beside "
                + before.get().number();
        if (reply instanceof Refused refused) {
            var takenBack = takingBack.cancel(entered.number(), OrderState.ACKNOWLEDGED);
            return takenBack instanceof Accepted ? refused : HalfDone.of(beside, takenBack);
        }
        return reply instanceof Accepted ? entered : HalfDone.of(beside, reply);
    }
}
