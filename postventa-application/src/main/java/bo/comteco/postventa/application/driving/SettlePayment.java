package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.domain.payment.PaymentState;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * A cashier takes a client's money, or does not, or gives it back. The same thing with the same receipt again changes
 * nothing and is answered alike. The request that waits for it goes on by itself.
 */
@PrimaryPort
public interface SettlePayment {

    /** The client has paid; with which receipt. */
    Answer pay(Actor actor, long order, String receipt);

    /** The cash desk does not take the money; why. */
    Answer reject(Actor actor, long order, String reason);

    /** The client was given back what was owed; with which receipt. */
    Answer giveBack(Actor actor, long order, String receipt);

    /** What came of it. */
    sealed interface Answer {

        /** It was done, now or before. */
        record Done(Kept order) implements Answer {}

        /** It is settled otherwise. */
        record Closed(PaymentState state) implements Answer {}

        /** It was paid with another receipt. */
        record PaidOtherwise(String receipt) implements Answer {}

        /** The office has used that receipt for another order. */
        record ReceiptUsed(long other) implements Answer {}

        /** Nothing is to be given back. */
        record NotOwedBack() implements Answer {}

        /** It was given back with another receipt. */
        record GivenBackOtherwise(String receipt) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such order. */
        record UnknownOrder(long number) implements Answer {}
    }
}
