package bo.comteco.postventa.domain.procedure;

/** The outcomes of a payment order that is waited for (specification, section 8). */
public enum Payment {
    PAID,
    REJECTED,
    EXPIRED
}
