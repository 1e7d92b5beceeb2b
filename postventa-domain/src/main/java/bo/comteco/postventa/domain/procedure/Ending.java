package bo.comteco.postventa.domain.procedure;

/** How a request ends (specification, section 3). */
public enum Ending {
    /** The procedure reached its own end. */
    ATTENDED,
    /** Handed over to another procedure or office. */
    REFERRED,
    /** Requirements unmet. */
    NOT_ADMITTED,
    /** No technical feasibility. */
    NOT_FEASIBLE,
    /** A rule of the procedure forbids it. */
    DECLINED,
    /** The client withdrew: said no, did not pay, or left. */
    DESISTED;

    /** Counts above the line of the indicator (section 9), and leaves what was entered standing. */
    public boolean isEffective() {
        return this == ATTENDED || this == REFERRED;
    }
}
