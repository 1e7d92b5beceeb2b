package bo.comteco.postventa.domain.manual;

/** The names under which F stores what it captures and enters: what whoever sends its claim reads. */
public final class ClaimFields {

    public static final String CLAIM = "CLAIM";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String KIND = "claim-kind";
    public static final String TEXT = "claim-text";
    public static final String CALL_BACK = "call-back";

    private ClaimFields() {}
}
