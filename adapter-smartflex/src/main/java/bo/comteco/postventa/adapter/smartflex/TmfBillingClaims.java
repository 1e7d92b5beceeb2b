package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import java.util.List;
import java.util.Optional;

/** Claims to the billing division by TM Forum: tickets (621) of type adjustment. */
final class TmfBillingClaims implements BillingClaims {

    private final NeverTwice entering;
    private final TicketCancelling cancelling;

    TmfBillingClaims(TmfClient smartflex) {
        this.entering = new NeverTwice(smartflex, TroubleTicket.PATH);
        this.cancelling = new TicketCancelling(smartflex, "El reclamo");
    }

    @Override
    public EntryReply adjust(Adjustment adjustment, Entry entry) {
        return entering.enter(entry, () -> TroubleTicket.entered(matter(adjustment, entry), entry));
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return cancelling.cancel(number);
    }

    private static TroubleTicket.Matter matter(Adjustment adjustment, Entry entry) {
        return new TroubleTicket.Matter(
                "adjustment",
                "minor",
                "Ajuste al costo de traslado",
                "Ajustar al costo de traslado, Bs " + adjustment.fee() + ", el cobro único del pedido "
                        + adjustment.order() + ".",
                List.of(
                        Reference.to("ProductOrder", adjustment.order()).as("adjustedOrder"),
                        Reference.to("Product", adjustment.product().value()).as("relocatedProduct")),
                List.of(new Note("adjustTo", entry.adviser(), adjustment.fee() + " BOB")),
                List.of());
    }
}
