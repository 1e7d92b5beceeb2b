package bo.comteco.postventa.domain.request;

/** What a {@link StepRecord} tells. Stored by name. */
public enum Act {
    /** The request was opened. */
    OPENED,
    /** A person took a node further. */
    COMPLETED,
    /** Attestations were taken, and the assessment is still unmet or waits for a system. */
    ATTESTED,
    /** Systems said something that does not take the request further by itself. */
    FOUND,
    /** A rule took a node further. */
    DECIDED,
    /** What became of an effect. */
    REPORTED,
    /** The adviser went back to a question. */
    WENT_BACK,
    /** A fact had changed: the request went back to the node that it belongs to. */
    CHANGED,
    /** An unmet assessment was closed. */
    CLOSED,
    /** The client desisted. */
    DESISTED
}
