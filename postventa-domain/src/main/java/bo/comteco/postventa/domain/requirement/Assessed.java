package bo.comteco.postventa.domain.requirement;

/** A requirement and its verdict. */
public record Assessed(Requirement requirement, Verdict verdict) {

    /** Whether it stands in the way for good until it is mended. */
    public boolean isUnmet() {
        return verdict instanceof Verdict.Unmet;
    }

    /** Whether a system has still to answer. */
    public boolean isPending() {
        return verdict instanceof Verdict.Pending;
    }
}
