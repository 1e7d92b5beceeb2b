package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.EffectReport;

/** The names under which I stores what it captures and enters: what whoever sends its payment order reads. */
public final class WithdrawalFields {

    public static final String FINAL_PAYMENT = "FINAL_PAYMENT";

    /** The pieces, a row each. */
    public static final String EQUIPMENT = "equipment";

    /** In a row: which piece, by its id. */
    public static final String PIECE = "piece";

    /** In a row: how it came back. */
    public static final String CONDITION = "condition";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String AMOUNT = Kind.Pay.AMOUNT;
    public static final String RECEIPT = EffectReport.RECEIPT;

    private WithdrawalFields() {}
}
