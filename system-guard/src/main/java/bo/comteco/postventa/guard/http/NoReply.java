package bo.comteco.postventa.guard.http;

/**
 * That nothing came back over HTTP. The message is for operators. It has no cause, for a client's message may quote an
 * address or a body, and those bear personal data.
 */
public final class NoReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean neverSent;

    NoReply(String trouble, boolean neverSent) {
        super(trouble);
        this.neverSent = neverSent;
    }

    /** What happened, for operators: no address, no body. */
    public String trouble() {
        return String.valueOf(getMessage());
    }

    /** Whether it is certain that nothing of the request arrived. */
    public boolean neverSent() {
        return neverSent;
    }
}
