package bo.comteco.postventa.domain.customer;

/** In what capacity somebody stands at the desk: for which kind of person, and in whose place (Annexes 1 to 6). */
public enum ApplicantRole {
    /** Titular: a natural person in person. */
    HOLDER(PersonKind.NATURAL, false),
    /** Tramitador: somebody whom a natural person sends with a signed note. */
    REPRESENTATIVE(PersonKind.NATURAL, true),
    /** Representante legal: a legal person's own voice, who needs no note to himself. */
    LEGAL_REPRESENTATIVE(PersonKind.LEGAL, false),
    /** Apoderado o tramitador of a legal person: accredited by its legal representative. */
    AGENT(PersonKind.LEGAL, true);

    private final PersonKind kind;
    private final boolean actsForHolder;

    ApplicantRole(PersonKind kind, boolean actsForHolder) {
        this.kind = kind;
        this.actsForHolder = actsForHolder;
    }

    /** Whether a holder of this kind can have such an applicant. */
    public boolean fits(PersonKind holder) {
        return kind == holder;
    }

    /** Whether the applicant is a third person, who must show in writing whom he or she acts for. */
    public boolean actsForHolder() {
        return actsForHolder;
    }
}
