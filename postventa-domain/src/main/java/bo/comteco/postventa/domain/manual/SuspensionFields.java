package bo.comteco.postventa.domain.manual;

/** The names under which D stores what it captures and enters: what whoever sends its orders reads. */
public final class SuspensionFields {

    public static final String GUARANTEE_DEPOSIT = "GUARANTEE_DEPOSIT";
    public static final String CANCEL_DEPOSIT = "CANCEL_DEPOSIT";
    public static final String DEPOSIT_PAYMENT = "DEPOSIT_PAYMENT";
    public static final String SUSPENSION_ORDER = "SUSPENSION_ORDER";
    public static final String RECONNECTION_DATE_CHANGE = "RECONNECTION_DATE_CHANGE";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String AMOUNT = "amount";

    /** The deposit's number in Smartflex. */
    public static final String DEPOSIT = "deposit";

    /** The first day without service. */
    public static final String START = "suspension-start";

    /** The day on which the service comes back by itself. */
    public static final String END = "suspension-end";

    /** The day on which the service comes back instead (D.9). */
    public static final String RECONNECTION_DATE = "reconnection-date";

    private SuspensionFields() {}
}
