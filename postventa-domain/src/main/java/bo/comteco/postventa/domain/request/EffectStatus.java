package bo.comteco.postventa.domain.request;

/** Where an effect stands. */
public enum EffectStatus {
    /** Its turn has not come. */
    QUEUED,
    /** To be sent, or sent without an answer yet; a payment order that is open. */
    OWED,
    /** Owed when the request no longer wanted it: it is not sent any more, but looked for, and undone if it is found. */
    ABANDONED,
    /** Entered; a payment order that is paid. */
    STANDING,
    /** The other system refused it; the cash desk rejected it; it expired. */
    REFUSED,
    /** An operator gave it up, and it was not done. */
    GIVEN_UP,
    /** An operator gave it up of which nobody knew whether it was done. */
    GIVEN_UP_UNCERTAIN,
    /** Never entered, and never will be. */
    VOID,
    /** Entered, and undone again. */
    UNDONE;

    boolean isOpen() {
        return this == OWED || this == ABANDONED;
    }

    boolean hasFailed() {
        return this == REFUSED || isGivenUp();
    }

    boolean isGivenUp() {
        return this == GIVEN_UP || this == GIVEN_UP_UNCERTAIN;
    }
}
