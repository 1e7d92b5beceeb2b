package bo.comteco.postventa.adapter.persistence;

import org.jspecify.annotations.Nullable;

/** What is stored of a request cannot be told again: it was purged, or somebody else wrote it. */
public final class UnreadableRequest extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long number;
    private final int seq;

    UnreadableRequest(long number, int seq, String why, @Nullable Throwable cause) {
        super("step " + seq + " of request " + number + " cannot be read: " + why, cause);
        this.number = number;
        this.seq = seq;
    }

    /** The request's number. */
    public long number() {
        return number;
    }

    /** The step that could not be read. */
    public int seq() {
        return seq;
    }
}
