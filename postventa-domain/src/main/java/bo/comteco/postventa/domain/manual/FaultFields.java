package bo.comteco.postventa.domain.manual;

/** The names under which E stores what it captures and enters: what whoever sends its faults and messages reads. */
public final class FaultFields {

    public static final String FAULT = "FAULT";
    public static final String REPEATED_FAULT = "REPEATED_FAULT";
    public static final String CANCEL_FAULT = "CANCEL_FAULT";
    public static final String PRIORITY_NOTICE = "PRIORITY_NOTICE";
    public static final String ENGINEERING_SERVICE = "ENGINEERING_SERVICE";
    public static final String CANCEL_ENGINEERING_SERVICE = "CANCEL_ENGINEERING_SERVICE";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String SYMPTOM = "symptom";

    /** Where the technician goes, when that is not the address that Smartflex has. */
    public static final String ADDRESS = "fault-address";

    public static final String TELEPHONE = "fault-telephone";

    /** The earlier fault that comes again. */
    public static final String REPEATS = "repeats";

    public static final String CALLED_AT = "called-at";
    public static final String SPOKE_WITH = "spoke-with";
    public static final String AGREED = "agreed";

    public static final String REQUEST = "request";
    public static final String PRODUCT_KIND = "product-kind";
    public static final String OFFICE = "office";

    /** The fault that a notice or an engineering service is about. */
    public static final String ABOUT_FAULT = "fault";

    private FaultFields() {}
}
