package bo.comteco.postventa.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One outgoing call of a line. Whom somebody calls is personal data: neither {@link #toString} nor an exception says it.
 *
 * @param at when it began, to the second
 * @param called the number as it was dialled
 * @param lasted how long it lasted, in whole seconds
 */
@ValueObject
public record OutgoingCall(Instant at, String called, Duration lasted) {

    private static final Pattern DIALLED = Pattern.compile("[0-9*#+]{1,30}");

    /** @throws IllegalArgumentException if nobody was called, it lasted less than nothing, or a time is no whole second */
    public OutgoingCall {
        if (!DIALLED.matcher(called).matches()) {
            throw new IllegalArgumentException("a call to what nobody can dial");
        }
        if (lasted.isNegative()
                || !lasted.equals(lasted.truncatedTo(ChronoUnit.SECONDS))
                || !at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a call whose time or length is no whole second, or below zero");
        }
    }

    /** Everything of it on one line, for a digest: {@code 2026-11-03T14:15:00Z 70000001 65}. */
    public String line() {
        return at + " " + called + " " + lasted.toSeconds();
    }

    /** That it is a call, and nothing of it. */
    @Override
    public String toString() {
        return "OutgoingCall[…]";
    }
}
