package bo.comteco.postventa.guard;

/**
 * A system was not called at all: nothing was sent, so nothing can have arrived. The message is for operators. It bears
 * no stack trace, for while a system is down there are many of them, and each says where it comes from by its message.
 */
public final class NotCalled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCalled(String trouble) {
        super(trouble, null, false, false);
    }

    /** Why it was not called, for operators. */
    public String trouble() {
        return String.valueOf(getMessage());
    }
}
