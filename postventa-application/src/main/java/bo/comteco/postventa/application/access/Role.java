package bo.comteco.postventa.application.access;

/** The roles of the procedure (specification, section 2). */
public enum Role {
    INFORMATION_ADVISER,
    COMMERCIAL_ADVISER,
    CASHIER,
    CLAIMS_OFFICER,
    SUPERVISOR,
    DIVISION_HEAD,
    OPERATOR
}
