package bo.comteco.postventa.domain.procedure;

/** The manual's ten procedures. */
public enum ProcedureCode {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J;

    /** Whether its requests change a product: one open request at a time (specification, section 3). */
    public boolean changesProduct() {
        return compareTo(D) <= 0 || this == I;
    }
}
