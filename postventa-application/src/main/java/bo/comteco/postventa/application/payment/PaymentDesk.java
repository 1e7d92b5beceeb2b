package bo.comteco.postventa.application.payment;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driven.PaymentOrders.Stored;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentOutcome;
import bo.comteco.postventa.domain.payment.Refund;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Settles payment orders. What a request waits for is thereby due again in the same transaction, held by whoever settled
 * it: it goes on at once, in a commit of its own, and is swept up like anything else where that does not come about.
 */
public final class PaymentDesk implements SettlePayment {

    private final PaymentOrders orders;
    private final RequestStore requests;
    private final Transactions transactions;
    private final Dispatch dispatch;
    private final Patience patience;
    private final InstantSource clock;

    public PaymentDesk(
            PaymentOrders orders,
            RequestStore requests,
            Transactions transactions,
            Dispatch dispatch,
            Patience patience,
            InstantSource clock) {
        this.orders = orders;
        this.requests = requests;
        this.transactions = transactions;
        this.dispatch = dispatch;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public Answer pay(Actor actor, long order, String receipt) {
        return settle(actor, order, (one, at) -> one.pay(receipt, actor.id(), at));
    }

    @Override
    public Answer reject(Actor actor, long order, String reason) {
        return settle(actor, order, (one, at) -> one.reject(reason, actor.id(), at));
    }

    @Override
    public Answer giveBack(Actor actor, long order, String receipt) {
        return settle(actor, order, (one, at) -> one.giveBack(receipt, actor.id(), at));
    }

    /** Of several at once one wins; the others decide again on what it left. */
    private Answer settle(Actor actor, long number, BiFunction<PaymentOrder, Instant, PaymentOutcome> act) {
        while (true) {
            var kept = orders.find(number);
            if (kept.isEmpty()) {
                return new Answer.UnknownOrder(number);
            }
            var order = kept.get().order();
            if (!Access.maySettlePayments(actor, order.terms().office())) {
                return new Answer.Denied();
            }
            var answer = answer(kept.get(), act.apply(order, clock.instant()));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private Optional<Answer> answer(Kept kept, PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Changed changed) {
            return stored(changed.order(), kept.customerName());
        }
        if (outcome instanceof PaymentOutcome.Unchanged) {
            return Optional.of(new Answer.Done(kept));
        }
        if (outcome instanceof PaymentOutcome.Closed closed) {
            return Optional.of(new Answer.Closed(closed.state()));
        }
        if (outcome instanceof PaymentOutcome.PaidOtherwise paid) {
            return Optional.of(new Answer.PaidOtherwise(paid.receipt()));
        }
        return Optional.of(
                outcome instanceof PaymentOutcome.GivenBackOtherwise given
                        ? new Answer.GivenBackOtherwise(given.receipt())
                        : new Answer.NotOwedBack());
    }

    /** Empty where somebody else came first. */
    private Optional<Answer> stored(PaymentOrder changed, String customerName) {
        List<Due> held = new ArrayList<>();
        var stored = transactions.inOne(() -> {
            var result = orders.store(changed);
            if (result == Stored.STORED) {
                hand(changed).ifPresent(held::add);
            }
            return result;
        });
        var office = changed.terms().office();
        return switch (stored) {
            case STORED -> {
                dispatch.soon(held);
                yield Optional.of(new Answer.Done(new Kept(changed, customerName)));
            }
            case MOVED_ON -> Optional.empty();
            case RECEIPT_USED ->
                changed.findReceipt()
                        .flatMap(used -> orders.findByReceipt(office, used))
                        .map(PaymentDesk::used);
            case REFUND_RECEIPT_USED ->
                changed.findRefund()
                        .flatMap(Refund::findReceipt)
                        .flatMap(used -> orders.findByRefundReceipt(office, used))
                        .map(PaymentDesk::used);
        };
    }

    private static Answer used(PaymentOrder other) {
        return new Answer.ReceiptUsed(other.number());
    }

    /** What waits for it: the payment, or the refund that undoes it. */
    private Optional<Due> hand(PaymentOrder changed) {
        var until = patience.leaseFrom(clock.instant());
        return requests.take(changed.terms().request(), changed.awaitedBy(), until);
    }
}
