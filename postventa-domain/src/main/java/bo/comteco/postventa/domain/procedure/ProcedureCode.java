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
    J
}
