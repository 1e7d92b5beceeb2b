package bo.comteco.postventa.domain.manual;

/** The names under which A stores what it captures and enters: what whoever sends its orders reads. */
public final class SupplementaryFields {

    /** With an invoice to be paid at the cash desk. */
    public static final String CASH_ORDER = "SUPPLEMENTARY_CASH_ORDER";

    /** With everything on the recurring invoice. */
    public static final String RECURRING_ORDER = "SUPPLEMENTARY_RECURRING_ORDER";

    /** The one-off amount of a cash order, at the cash desk. */
    public static final String PAYMENT = "SUPPLEMENTARY_PAYMENT";

    /** That amount on the recurring invoice after all. */
    public static final String CHARGE = "SUPPLEMENTARY_CHARGE";

    public static final String CANCEL_CHARGE = "CANCEL_CHARGE";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String TO_ADD = ComponentFacts.TO_ADD;
    public static final String TO_REMOVE = ComponentFacts.TO_REMOVE;

    /** Smartflex's flag "genera factura": {@code YES} or {@code NO} (A.4.1). */
    public static final String GENERATES_INVOICE = "generates-invoice";

    public static final String MOBILE = Attestations.MOBILE.id();
    public static final String REFERENCE_TELEPHONE = "reference-telephone";
    public static final String ORDER = OrderFields.ORDER;
    public static final String AMOUNT = "amount";

    private SupplementaryFields() {}
}
