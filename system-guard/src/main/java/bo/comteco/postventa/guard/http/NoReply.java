package bo.comteco.postventa.guard.http;

import bo.comteco.postventa.guard.NotCalled;
import java.time.Duration;

/**
 * That nothing came back over HTTP. The message is for operators. It has no cause, for a client's message may quote an
 * address or a body, and those bear personal data.
 */
public final class NoReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean neverSent;
    private final Duration atLeast;

    NoReply(String trouble, boolean neverSent) {
        super(trouble);
        this.neverSent = neverSent;
        this.atLeast = Duration.ZERO;
    }

    NoReply(NotCalled refused) {
        super(refused.trouble());
        this.neverSent = true;
        this.atLeast = refused.atLeast();
    }

    /** What happened, for operators: no address, no body. */
    public String trouble() {
        return String.valueOf(getMessage());
    }

    /** Whether it is certain that nothing of the request arrived. */
    public boolean neverSent() {
        return neverSent;
    }

    /** For how long the system is not called at all; zero where that may be over at any moment, or is not the matter. */
    public Duration atLeast() {
        return atLeast;
    }
}
