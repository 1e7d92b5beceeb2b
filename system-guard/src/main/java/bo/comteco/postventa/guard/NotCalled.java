package bo.comteco.postventa.guard;

import java.time.Duration;

/**
 * A system was not called at all: nothing was sent, so nothing can have arrived. The message is for operators. It bears
 * no stack trace, for while a system is down there are many of them, and each says where it comes from by its message.
 */
public final class NotCalled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration atLeast;

    NotCalled(String trouble, Duration atLeast) {
        super(trouble, null, false, false);
        this.atLeast = atLeast;
    }

    /** Why it was not called, for operators. */
    public String trouble() {
        return String.valueOf(getMessage());
    }

    /** For how long nobody will call it; zero where that may be over at any moment. */
    public Duration atLeast() {
        return atLeast;
    }
}
