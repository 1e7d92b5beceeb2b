package bo.comteco.postventa.application.request;

import java.time.Duration;
import java.time.Instant;

/**
 * How long is waited for what, when something is entered in another system.
 *
 * @param lease how long one instance has something owed alone
 * @param longestCall the longest that entering one thing can take, all its calls together
 * @param settling how long after a call without an answer the other system may still do what it was asked
 */
public record Patience(Duration lease, Duration longestCall, Duration settling) {

    /** @throws IllegalArgumentException if a lease could end before what was begun under it has settled */
    public Patience {
        if (lease.compareTo(longestCall.plus(settling)) <= 0) {
            throw new IllegalArgumentException("a lease of " + lease + " is over before a call of " + longestCall
                    + " has settled, " + settling + " later: two instances would enter the same thing");
        }
    }

    /** The end of a lease that begins now. */
    public Instant leaseFrom(Instant now) {
        return now.plus(lease);
    }

    /** Whether what is begun now has settled before a lease is over. */
    boolean isEnoughLeft(Instant now, Instant leasedUntil) {
        return !now.plus(longestCall).plus(settling).isAfter(leasedUntil);
    }
}
