package bo.comteco.postventa.domain.customer;

/** The annexes' two columns. */
public enum PersonKind {
    /** Persona natural. */
    NATURAL,
    /** Persona jurídica: acts through its legal representative, or through an agent of his. */
    LEGAL
}
