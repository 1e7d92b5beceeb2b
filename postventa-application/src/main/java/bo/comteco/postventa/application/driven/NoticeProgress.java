package bo.comteco.postventa.application.driven;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a notice came, in the order in which one follows another; news may come late and out of that order. That it
 * could not be delivered is believed until it was.
 */
public enum NoticeProgress {
    /** It is about to be sent, or was, and nobody knows. */
    BEGUN,
    /** The other system took it over. */
    ACCEPTED,
    SENT,
    /** It could not be delivered. */
    FAILED,
    DELIVERED,
    READ;

    /** From where this is a step forward. */
    public Set<NoticeProgress> earlier() {
        return Arrays.stream(values()).filter(one -> one.compareTo(this) < 0).collect(Collectors.toUnmodifiableSet());
    }
}
