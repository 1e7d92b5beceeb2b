package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Cancels orders (622) or work orders (697). A wish to cancel bears no key, so the order itself is read before and after whatever is not an
 * answer. A cancellation that Smartflex still has to assess is accepted: completion is another matter.
 */
final class OrderCancelling {

    private static final String REASON = "Anulado en postventa";

    private final TmfClient smartflex;
    private final String collection;
    private final String tasks;
    private final BiFunction<String, String, Object> wish;
    private final String what;

    /** For orders. */
    OrderCancelling(TmfClient smartflex) {
        this(smartflex, ProductOrder.PATH, Cancellation.PATH, Cancellation::of, "El pedido ");
    }

    private OrderCancelling(
            TmfClient smartflex,
            String collection,
            String tasks,
            BiFunction<String, String, Object> wish,
            String what) {
        this.smartflex = smartflex;
        this.collection = collection;
        this.tasks = tasks;
        this.wish = wish;
        this.what = what;
    }

    static OrderCancelling ofWorkOrders(TmfClient smartflex) {
        return new OrderCancelling(
                smartflex,
                WorkOrder.PATH,
                WorkOrderCancellation.PATH,
                WorkOrderCancellation::of,
                "La orden de trabajo ");
    }

    EntryReply cancel(String number) {
        try {
            var order = smartflex.read(collection, number, OrderState.class);
            if (order.isEmpty()) {
                return new Refused(what + number + " no existe");
            }
            return cancel(number, order.get());
        } catch (Silence silence) {
            return new NotSent(silence.trouble());
        }
    }

    /** Cancels an order that was just seen to stand so. */
    EntryReply cancel(String number, OrderState seen) {
        try {
            return settled(seen, number).orElseGet(() -> ask(number));
        } catch (Silence silence) {
            return new NotSent(silence.trouble());
        }
    }

    private Optional<EntryReply> settled(OrderState order, String number) {
        return switch (order.standing()) {
            case OPEN -> Optional.empty();
            case CANCELLED, VOID -> Optional.of(new Accepted(number));
            case DONE -> Optional.of(new Refused(what + number + " ya se realizó"));
            case UNKNOWN -> throw new Silence("order " + number + " is in an unknown state");
        };
    }

    private EntryReply ask(String number) {
        TmfAnswer answer;
        try {
            answer = smartflex.post(tasks, wish.apply(number, REASON));
        } catch (Silence silence) {
            return lookedAt(number, uncertain(silence.trouble()));
        }
        var refusal = Refusals.refusal(answer);
        if (refusal.isPresent()) {
            // an earlier wish whose answer was lost may be why this one is refused
            return lookedAt(number, new Refused(refusal.get()));
        }
        return switch (stateIn(answer)) {
            case "done", "acknowledged", "accepted", "inProgress" -> new Accepted(number);
            case "terminatedWithError" -> lookedAt(number, new Refused(what + number + " ya no se puede anular"));
            default -> lookedAt(number, uncertain(answer.nonsense().trouble()));
        };
    }

    private static String stateIn(TmfAnswer answer) {
        if (!answer.isSuccess()) {
            return "";
        }
        try {
            return answer.as(OrderState.class).written();
        } catch (Silence unreadable) {
            return "";
        }
    }

    private static EntryReply uncertain(String trouble) {
        return new Uncertain(trouble + "; not cancelled since");
    }

    /** What the order says of itself, or else what came of the wish. */
    private EntryReply lookedAt(String number, EntryReply otherwise) {
        try {
            return smartflex
                    .read(collection, number, OrderState.class)
                    .flatMap(order -> settled(order, number))
                    .orElse(otherwise);
        } catch (Silence silence) {
            return new Uncertain("the wish to cancel was answered or not; then " + silence.trouble());
        }
    }
}
