package bo.comteco.postventa.domain.manual;

/** The names under which C stores what it captures and enters: what whoever sends its orders reads. */
public final class RelocationFields {

    public static final String RELOCATION_ORDER = "RELOCATION_ORDER";
    public static final String CEASE_AND_PROVIDE = "CEASE_AND_PROVIDE";
    public static final String ADJUSTMENT_CLAIM = "ADJUSTMENT_CLAIM";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String NEW_POSITION = NetworkFacts.NEW_POSITION;
    public static final String NEW_STREET = "new-street";
    public static final String NEW_NEIGHBOURHOOD = "new-neighbourhood";
    public static final String ADDRESS_REFERENCE = "address-reference";
    public static final String CONTACT_NAME = "contact-name";
    public static final String MOBILE = Attestations.MOBILE.id();
    public static final String BILLING_NOTE = OrderFields.BILLING_NOTE;
    public static final String NEW_PLAN = "new-plan";
    public static final String TECHNOLOGIES = "technologies";
    public static final String FEE = "fee";
    public static final String ORDER = OrderFields.ORDER;

    private RelocationFields() {}
}
