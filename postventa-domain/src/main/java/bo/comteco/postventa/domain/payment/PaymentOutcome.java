package bo.comteco.postventa.domain.payment;

/** What comes of something that the cash desk does to a payment order. */
public sealed interface PaymentOutcome {

    /** It was done; the order as it is now, to be stored. */
    record Changed(PaymentOrder order) implements PaymentOutcome {}

    /** The same was done before. */
    record Unchanged(PaymentOrder order) implements PaymentOutcome {}

    /** It is settled otherwise. */
    record Closed(PaymentState state) implements PaymentOutcome {}

    /** It was paid with another receipt. */
    record PaidOtherwise(String receipt) implements PaymentOutcome {}

    /** Nothing is to be given back. */
    record NotOwedBack() implements PaymentOutcome {}

    /** It was given back with another receipt. */
    record GivenBackOtherwise(String receipt) implements PaymentOutcome {}
}
