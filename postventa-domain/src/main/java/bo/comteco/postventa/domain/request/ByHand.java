package bo.comteco.postventa.domain.request;

/** What an operator does about an effect of which nothing is known yet, and why. */
public sealed interface ByHand {

    String reason();

    /** It is tried again at once. */
    record Retry(String reason) implements ByHand {}

    /** It is not tried any more. Whether it was done is known by then, or is never found out by this house. */
    record GiveUp(String reason) implements ByHand {}

    /**
     * It was done by hand, or found to be done.
     *
     * @param number what the other system calls it
     */
    record Done(String number, String reason) implements ByHand {}
}
