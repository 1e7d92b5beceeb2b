package bo.comteco.postventa.domain.payment;

/** Where a payment order stands. It leaves {@link #OPEN} once and for all. Stored by name. */
public enum PaymentState {
    /** To be paid, or rejected, at the cash desk. */
    OPEN,
    PAID,
    /** The cash desk did not take the money, for a reason. */
    REJECTED,
    /** Nobody came in time (D-16). */
    EXPIRED,
    /** Its request no longer wants it. */
    ANNULLED
}
