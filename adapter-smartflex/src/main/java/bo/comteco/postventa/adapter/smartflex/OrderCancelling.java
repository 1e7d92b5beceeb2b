package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;

/**
 * Cancels orders (622). A wish to cancel bears no key, so the order itself is read before and after whatever is not an
 * answer. A cancellation that Smartflex still has to assess is accepted: completion is another matter.
 */
final class OrderCancelling {

    private static final String REASON = "Anulado en postventa";

    private final TmfClient smartflex;

    OrderCancelling(TmfClient smartflex) {
        this.smartflex = smartflex;
    }

    EntryReply cancel(String number) {
        try {
            var order = smartflex.read(ProductOrder.PATH, number, ProductOrder.class);
            if (order.isEmpty()) {
                return new Refused("El pedido " + number + " no existe");
            }
            return settled(order.get(), number).orElseGet(() -> ask(number));
        } catch (Silence silence) {
            return new NotSent(silence.trouble());
        }
    }

    private static Optional<EntryReply> settled(ProductOrder order, String number) {
        return switch (order.standing()) {
            case OPEN -> Optional.empty();
            case CANCELLED, VOID -> Optional.of(new Accepted(number));
            case DONE -> Optional.of(new Refused("El pedido " + number + " ya se realizó"));
            case UNKNOWN -> throw new Silence("order " + number + " is in an unknown state");
        };
    }

    private EntryReply ask(String number) {
        TmfAnswer answer;
        try {
            answer = smartflex.post(Cancellation.PATH, Cancellation.of(number, REASON));
        } catch (Silence silence) {
            return lookedAt(number, silence.trouble());
        }
        var refusal = Refusals.refusal(answer);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return switch (stateIn(answer)) {
            case "done", "acknowledged", "inProgress" -> new Accepted(number);
            case "terminatedWithError" -> new Refused("El pedido " + number + " ya no se puede anular");
            default -> lookedAt(number, answer.nonsense().trouble());
        };
    }

    private static String stateIn(TmfAnswer answer) {
        if (!answer.isSuccess()) {
            return "";
        }
        try {
            String state = Json.trimmed(answer.as(Cancellation.class).state());
            return state == null ? "" : state;
        } catch (Silence unreadable) {
            return "";
        }
    }

    private EntryReply lookedAt(String number, String trouble) {
        try {
            return smartflex
                    .read(ProductOrder.PATH, number, ProductOrder.class)
                    .flatMap(order -> settled(order, number))
                    .orElseGet(() -> new Uncertain(trouble + "; not cancelled since"));
        } catch (Silence silence) {
            return new Uncertain(trouble + "; then " + silence.trouble());
        }
    }
}
