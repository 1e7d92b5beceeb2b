package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Cancels orders (622) or work orders (697). A wish to cancel bears no key, so the order itself is read before and after
 * whatever is not an answer. A cancellation that Smartflex still has to assess is accepted, for completion is another
 * matter, unless something hangs on it: then nothing but an order that is cancelled will do.
 */
final class OrderCancelling {

    private static final String REASON = "Anulado en postventa";

    private final TmfClient smartflex;
    private final String collection;
    private final String tasks;
    private final BiFunction<String, String, Object> wish;
    private final String what;
    private final boolean assessedWillDo;

    /** For orders. */
    OrderCancelling(TmfClient smartflex) {
        this(smartflex, true);
    }

    private OrderCancelling(TmfClient smartflex, boolean assessedWillDo) {
        this(smartflex, ProductOrder.PATH, Cancellation.PATH, Cancellation::of, "El pedido ", assessedWillDo);
    }

    private OrderCancelling(
            TmfClient smartflex,
            String collection,
            String tasks,
            BiFunction<String, String, Object> wish,
            String what,
            boolean assessedWillDo) {
        this.smartflex = smartflex;
        this.collection = collection;
        this.tasks = tasks;
        this.wish = wish;
        this.what = what;
        this.assessedWillDo = assessedWillDo;
    }

    /** For orders on whose end something hangs: uncertain while a cancellation is being assessed, as it may not be granted. */
    static OrderCancelling toTheEnd(TmfClient smartflex) {
        return new OrderCancelling(smartflex, false);
    }

    static OrderCancelling ofWorkOrders(TmfClient smartflex) {
        return new OrderCancelling(
                smartflex,
                WorkOrder.PATH,
                WorkOrderCancellation.PATH,
                WorkOrderCancellation::of,
                "La orden de trabajo ",
                true);
    }

    EntryReply cancel(String number) {
        try {
            var order = smartflex.read(collection, number, OrderState.class);
            if (order.isEmpty()) {
                return new Refused(what + number + " no existe");
            }
            return cancel(number, order.get());
        } catch (Silence silence) {
            return silence.notSent();
        }
    }

    /** Cancels an order that was just seen to stand so. */
    EntryReply cancel(String number, OrderState seen) {
        try {
            return settled(seen, number).orElseGet(() -> ask(number));
        } catch (Silence silence) {
            return silence.notSent();
        }
    }

    private Optional<EntryReply> settled(OrderState order, String number) {
        return switch (order.standing()) {
            case OPEN -> Optional.empty();
            case CANCELLED ->
                Optional.of(assessedWillDo || order.isCancelled() ? new Accepted(number) : beingAssessed(number));
            case VOID -> Optional.of(new Accepted(number));
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
            case "done" -> new Accepted(number);
            case "acknowledged", "accepted", "inProgress" ->
                assessedWillDo ? new Accepted(number) : lookedAt(number, beingAssessed(number));
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

    /** It is tried again later, when it may have been granted. */
    static EntryReply beingAssessed(String number) {
        return new Uncertain("the cancellation of order " + number + " is being assessed");
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
