package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Orders.Suspension;
import java.util.List;

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
            var there =
                    entry.again() ? DatedOrders.bearing(entry.key(), back.key(), listing) : new DatedOrders(List.of());
            boolean complete = there.bearing(back.key()).isPresent();
            var entered = there.bearing(entry.key())
                    .map(DatedOrder::asItStands)
                    .orElseGet(() -> entering.enterMissing(entry, () -> SuspensionWriter.suspension(order, entry)));
            return entered instanceof Accepted accepted && !complete
                    ? withReconnection(order, accepted, back)
                    : entered;
        } catch (Silence silence) {
            return silence.or(new Uncertain(silence.trouble()));
        }
    }

    private EntryReply withReconnection(Suspension order, Accepted suspension, Entry back) {
        var reply = entering.enterMissing(
                back,
                () -> SuspensionWriter.reconnection(order.product().value(), order.end(), suspension.number(), back));
        if (reply instanceof Accepted) {
            return suspension;
        }
        var standsAlone = "suspension " + suspension.number() + " is entered without its reconnection";
        if (reply instanceof Refused refused) {
            var takenBack = takingBack.cancel(suspension.number(), OrderState.ACKNOWLEDGED);
            return takenBack instanceof Accepted ? refused : HalfDone.of(standsAlone, takenBack);
        }
        return HalfDone.of(standsAlone, reply);
    }
}
