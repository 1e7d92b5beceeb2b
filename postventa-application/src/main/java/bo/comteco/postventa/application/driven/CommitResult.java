package bo.comteco.postventa.application.driven;

/** What came of a commit. Anything but {@link Stored} has stored nothing. */
public sealed interface CommitResult {

    /** It is stored. */
    record Stored() implements CommitResult {}

    /** Somebody else moved the request first. */
    record MovedOn() implements CommitResult {}

    /** The product has an open request that changes it. */
    record ProductBusy(long other) implements CommitResult {}

    /** The opening's key was used before, for this request. */
    record OpenedBefore(long number) implements CommitResult {}
}
