package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims to the billing division by TM Forum: tickets (621) of type adjustment. */
final class TmfBillingClaims implements BillingClaims {

    private static final Map<String, String> CANCELLED =
            Map.of("status", "cancelled", "statusChangeReason", "Anulado en postventa");

    private final TmfClient smartflex;
    private final NeverTwice entering;

    TmfBillingClaims(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.entering = new NeverTwice(smartflex, TroubleTicket.PATH);
    }

    @Override
    public EntryReply adjust(Adjustment adjustment, Entry entry) {
        return entering.enter(entry, () -> ticket(adjustment, entry));
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        try {
            var ticket = smartflex.read(TroubleTicket.PATH, number, TroubleTicket.class);
            if (ticket.isEmpty()) {
                return new Refused("El reclamo " + number + " no existe");
            }
            return ticket.get().isCancelled() ? new Accepted(number) : patch(number);
        } catch (Silence silence) {
            return new NotSent(silence.trouble());
        }
    }

    private EntryReply patch(String number) {
        TmfAnswer answer;
        try {
            answer = smartflex.patch(TroubleTicket.PATH, number, CANCELLED);
        } catch (Silence silence) {
            return lookedAt(number, new Uncertain(silence.trouble()));
        }
        return lookedAt(
                number,
                Refusals.refusal(answer)
                        .<EntryReply>map(Refused::new)
                        .orElseGet(() -> new Uncertain(answer.nonsense().trouble())));
    }

    /** The ticket says whether it is cancelled, whatever became of the answer. */
    private EntryReply lookedAt(String number, EntryReply otherwise) {
        try {
            return smartflex
                            .read(TroubleTicket.PATH, number, TroubleTicket.class)
                            .filter(TroubleTicket::isCancelled)
                            .isPresent()
                    ? new Accepted(number)
                    : otherwise;
        } catch (Silence silence) {
            return otherwise;
        }
    }

    private static TroubleTicket ticket(Adjustment adjustment, Entry entry) {
        String fee = adjustment.fee() + " BOB";
        return new TroubleTicket(
                "TroubleTicket",
                null,
                entry.key(),
                null,
                "adjustment",
                "minor",
                "Ajuste al costo de traslado",
                "Ajustar al costo de traslado, Bs " + adjustment.fee() + ", el cobro único del pedido "
                        + adjustment.order() + ".",
                Counter.CHANNEL,
                List.of(
                        Reference.to("ProductOrder", adjustment.order()).as("adjustedOrder"),
                        Reference.to("Product", adjustment.product().value()).as("relocatedProduct")),
                Counter.parties(entry),
                List.of(new Note("adjustTo", entry.adviser(), fee)));
    }
}
