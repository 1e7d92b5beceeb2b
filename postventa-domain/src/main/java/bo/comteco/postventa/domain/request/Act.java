package bo.comteco.postventa.domain.request;

/** What a {@link StepRecord} tells. Stored by name. */
public enum Act {
    /** The request was opened. */
    OPENED,
    /** A person took a node further. */
    COMPLETED,
    /** Attestations were taken, and the assessment is still unmet or waits for a system. */
    ATTESTED,
    /** The same, once it had been unmet: what systems verify is found out anew, whatever its age. */
    ASSESSED_AGAIN,
    /** Systems said something that does not take the request further by itself; otherwise it stands with what it led to. */
    FOUND,
    /** A rule took a node further. */
    DECIDED,
    /** What became of an effect. */
    REPORTED,
    /** An operator had an effect tried again at once. */
    RETRIED,
    /** The adviser went back to a question. */
    WENT_BACK,
    /** What its node looks at was doubted: it is found out anew, whatever its age. */
    ASKED_AGAIN,
    /** A fact had changed: the request went back to the node that it belongs to. */
    CHANGED,
    /** An unmet assessment was closed. */
    CLOSED,
    /** The client desisted. */
    DESISTED,
    /** It was given into other hands; what whoever had it was told, the next one has not seen. */
    HANDED_OVER,
    /** Nobody touched it for its idle time. */
    LAPSED;

    /** Whether a person did it; then what they were told before has been seen. */
    boolean isOfPerson() {
        return switch (this) {
            case COMPLETED, ATTESTED, ASSESSED_AGAIN, WENT_BACK, ASKED_AGAIN, CLOSED, DESISTED -> true;
            case OPENED, FOUND, DECIDED, REPORTED, RETRIED, CHANGED, HANDED_OVER, LAPSED -> false;
        };
    }

    /** Whether it names another node than the one at which the request stands. */
    boolean isElsewhere() {
        return isOfEffect() || this == WENT_BACK || this == CHANGED;
    }

    /** Whether it is about an effect; then it may follow the request's end. */
    boolean isOfEffect() {
        return this == REPORTED || this == RETRIED;
    }
}
