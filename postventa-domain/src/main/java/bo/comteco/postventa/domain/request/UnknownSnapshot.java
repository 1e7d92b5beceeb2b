package bo.comteco.postventa.domain.request;

/** A snapshot that an edition does not know: of another procedure, with foreign nodes, or with a gap. */
public final class UnknownSnapshot extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long number;

    UnknownSnapshot(long number, String what) {
        super("request " + number + " cannot be restored: " + what);
        this.number = number;
    }

    UnknownSnapshot(long number, RuntimeException cause) {
        super("request " + number + " cannot be restored: " + cause.getMessage(), cause);
        this.number = number;
    }

    /** The request's number. */
    public long number() {
        return number;
    }
}
