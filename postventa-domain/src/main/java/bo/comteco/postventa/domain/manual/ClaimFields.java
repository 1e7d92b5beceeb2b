package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.fact.Known;

/** The names under which F stores what it captures and enters: what whoever sends its claim reads. */
public final class ClaimFields {

    public static final String CLAIM = "CLAIM";
    public static final String CANCEL_CLAIM = RelocationFields.CANCEL_CLAIM;

    public static final String PRODUCT = Known.PRODUCT_FIELD;
    public static final String KIND = "claim-kind";
    public static final String TEXT = "claim-text";
    public static final String CALL_BACK = "call-back";
    public static final String NUMBER = RelocationFields.NUMBER;

    private ClaimFields() {}
}
