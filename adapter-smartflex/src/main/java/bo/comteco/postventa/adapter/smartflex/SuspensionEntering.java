package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Unanswered;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Orders.Suspension;
import java.util.List;
import java.util.Optional;

/**
 * Enters a suspension: its order, and after it that of the reconnection, under one number. Where the second can't be
 * entered the first is taken back; where only the first is there the next attempt goes on from it. Seven calls at most:
 * a look for both, and for each of suspension, reconnection and taking back a post and a look.
 */
final class SuspensionEntering {

    private static final String BACK = "/back";

    private final Listing listing;
    private final NeverTwice entering;
    private final OrderCancelling takingBack;

    SuspensionEntering(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
        this.entering = new NeverTwice(smartflex, ProductOrder.PATH);
        this.takingBack = OrderCancelling.toTheEnd(smartflex);
    }

    EntryReply suspend(Suspension order, Entry entry) {
        var back = new Entry(entry.key() + BACK, entry.customer(), entry.adviser(), entry.office(), entry.again());
        try {
            var there = entry.again() ? bearing(entry.key(), back.key()) : List.<ProductOrder>of();
            var entered = only(there, entry.key())
                    .map(SuspensionEntering::asItStands)
                    .orElseGet(() -> entering.enterMissing(entry, () -> SuspensionWriter.suspension(order, entry)));
            boolean complete = only(there, back.key()).isPresent();
            return entered instanceof Accepted accepted && !complete
                    ? withReconnection(order, accepted, back)
                    : entered;
        } catch (Silence silence) {
            return new Uncertain(silence.trouble());
        }
    }

    private EntryReply withReconnection(Suspension order, Accepted suspension, Entry back) {
        var reply = entering.enterMissing(
                back,
                () -> SuspensionWriter.reconnection(order.product().value(), order.end(), suspension.number(), back));
        if (reply instanceof Accepted) {
            return suspension;
        }
        if (reply instanceof Refused refused) {
            return takingBack.cancel(suspension.number(), OrderState.ACKNOWLEDGED) instanceof Accepted
                    ? refused
                    : new Uncertain("suspension " + suspension.number() + " is entered without its reconnection");
        }
        return new Uncertain(((Unanswered) reply).trouble());
    }

    private List<ProductOrder> bearing(String key, String backKey) {
        var found = listing.all(
                ProductOrder.class, ProductOrder.PATH + "?externalId={suspension},{reconnection}", key, backKey);
        for (ProductOrder one : found) {
            if (!one.bears(key) && !one.bears(backKey)) {
                throw new Silence("order " + one.id() + " was not asked for");
            }
        }
        return found;
    }

    private static Optional<ProductOrder> only(List<ProductOrder> found, String key) {
        var bearing = found.stream().filter(one -> one.bears(key)).toList();
        if (bearing.size() > 1) {
            throw new Silence("an operator must look: several orders bear the key " + key);
        }
        return bearing.stream().findFirst();
    }

    /** What an earlier attempt left: one that is cancelled was taken back; a silence while that is being assessed. */
    private static EntryReply asItStands(ProductOrder order) {
        return new DatedOrder(order).counts()
                ? new Accepted(order.number())
                : new Refused("La suspensión " + order.number() + " se anuló");
    }
}
