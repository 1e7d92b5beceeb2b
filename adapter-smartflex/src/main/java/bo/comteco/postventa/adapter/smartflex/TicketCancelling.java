package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Map;

/** Cancels tickets (621). A change bears no key, so the ticket itself is read before and after it. */
final class TicketCancelling {

    private static final Map<String, String> CANCELLED =
            Map.of("status", "cancelled", "statusChangeReason", "Anulado en postventa");

    private final TmfClient smartflex;
    private final String what;

    /**
     * For tickets of a kind.
     *
     * @param what what an adviser calls one
     */
    TicketCancelling(TmfClient smartflex, String what) {
        this.smartflex = smartflex;
        this.what = what;
    }

    EntryReply cancel(String number) {
        try {
            var ticket = smartflex.read(TroubleTicket.PATH, number, TroubleTicket.class);
            if (ticket.isEmpty()) {
                return new Refused(what + " " + number + " no existe");
            }
            return ticket.get().isCancelled() ? new Accepted(number) : patch(number);
        } catch (Silence silence) {
            return silence.notSent();
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
}
