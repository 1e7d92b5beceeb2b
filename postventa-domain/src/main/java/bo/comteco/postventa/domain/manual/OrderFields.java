package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.fact.Known;

/** The names that what several procedures enter has in common: what whoever sends it reads. */
public final class OrderFields {

    /** The undoing of any order. */
    public static final String CANCEL_ORDER = "CANCEL_ORDER";

    /** The undoing of any claim. */
    public static final String CANCEL_CLAIM = "CANCEL_CLAIM";

    public static final String PRODUCT = Known.PRODUCT_FIELD;

    /** The number of an order that was entered before. */
    public static final String ORDER = "order";

    /** Free text that goes on the bill. */
    public static final String BILLING_NOTE = "billing-note";

    private OrderFields() {}
}
