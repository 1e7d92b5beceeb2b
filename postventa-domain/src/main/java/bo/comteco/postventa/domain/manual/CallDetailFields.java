package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.EffectReport;

/** The names under which G stores what it captures and enters: what whoever sends its effects reads. */
public final class CallDetailFields {

    public static final String PAC_INVOICE = "PAC_INVOICE";
    public static final String ANNUL_PAC_INVOICE = "ANNUL_PAC_INVOICE";
    public static final String CALL_DETAIL_PAYMENT = "CALL_DETAIL_PAYMENT";
    public static final String CALL_DETAIL_CHARGE = "CALL_DETAIL_CHARGE";
    public static final String CANCEL_CHARGE = SupplementaryFields.CANCEL_CHARGE;

    /** The document whose calls are fetched while it is printed, and never stored. */
    public static final String CALL_DETAIL = "DETALLE_DE_LLAMADAS_SALIENTES";

    public static final String PRODUCT = OrderFields.PRODUCT;

    /** The months wanted, each written {@code 2026-02}. */
    public static final String MONTHS = "months";

    public static final String LINE = "line";
    public static final String NAME = "name";

    /** The holder's NIT or identity-card number. */
    public static final String IDENTIFICATION = "identification";

    public static final String AMOUNT = Kind.Pay.AMOUNT;
    public static final String INVOICE = "invoice";
    public static final String RECEIPT = EffectReport.RECEIPT;

    private CallDetailFields() {}
}
