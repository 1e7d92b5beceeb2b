package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;

/** Claims by TM Forum: tickets (621) of type adjustment, and of the two types that are the clients'. */
final class TmfBillingClaims implements BillingClaims {

    private final Tickets tickets;
    private final NeverTwice entering;
    private final TicketCancelling cancelling;

    TmfBillingClaims(TmfClient smartflex) {
        this.tickets = new Tickets(smartflex);
        this.entering = new NeverTwice(smartflex, TroubleTicket.PATH);
        this.cancelling = new TicketCancelling(smartflex, "El reclamo");
    }

    @Override
    public Reply<List<Claim>> about(ProductId product) {
        return Silence.orAnswer(() ->
                tickets.about(product, WireClaim.of(ClaimKind.BILL_DISPUTE), WireClaim.of(ClaimKind.COMPLAINT)).stream()
                        .map(WireClaim::claim)
                        .toList());
    }

    @Override
    public EntryReply adjust(Adjustment adjustment, Entry entry) {
        return entering.enter(entry, () -> TroubleTicket.entered(matter(adjustment, entry), entry));
    }

    @Override
    public EntryReply file(ClientsClaim claim, Entry entry) {
        return entering.enter(entry, () -> TroubleTicket.entered(matter(claim, entry), entry));
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
                WireClaim.of(ClaimKind.ADJUSTMENT),
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

    private static TroubleTicket.Matter matter(ClientsClaim claim, Entry entry) {
        var callBack = claim.callBack();
        return new TroubleTicket.Matter(
                WireClaim.of(claim.kind()),
                "minor",
                claim.kind() == ClaimKind.BILL_DISPUTE ? "Reclamo de facturación" : "Reclamo de servicio o atención",
                claim.text(),
                List.of(Reference.to("Product", claim.product().value()).as("claimedProduct")),
                callBack == null ? List.of() : List.of(new Note("callBack", entry.adviser(), callBack.digits())),
                List.of());
    }
}
