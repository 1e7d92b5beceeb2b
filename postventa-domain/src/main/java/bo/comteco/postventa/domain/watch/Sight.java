package bo.comteco.postventa.domain.watch;

/** What was seen of something that is watched. */
public enum Sight {
    /** Not so yet. */
    UNDER_WAY,
    /** It is so. */
    DONE,
    /** The order was rejected. */
    REJECTED,
    /** The order failed, or the fault was closed without solution. */
    FAILED,
    /** A part of the order is done, and nothing more will be. */
    PARTIAL,
    /** It was cancelled. */
    CANCELLED,
    /** There is no such thing any more. */
    NOT_THERE
}
