package bo.comteco.postventa.domain.product;

/** How a product stands in Smartflex. */
public enum ProductState {
    /** In service. */
    ACTIVE,
    /** Suspended for a time at the customer's request (D). */
    TEMPORARILY_SUSPENDED,
    /** Cut because bills were not paid. */
    CUT_FOR_DEBT,
    /** Ordered, not yet in service. */
    PENDING,
    /** Given up. */
    CEASED,
    /** Smartflex gave a state that is none of these. */
    UNKNOWN
}
