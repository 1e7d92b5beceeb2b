package bo.comteco.postventa.adapter.whatsapp;

/**
 * WhatsApp did not answer. The message is for operators. It has no cause, for a client's message may quote more than an
 * operator should see.
 */
final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean neverSent;

    NoAnswer(String trouble, boolean neverSent) {
        super(trouble);
        this.neverSent = neverSent;
    }

    String trouble() {
        return String.valueOf(getMessage());
    }

    /** Whether it is certain that nothing of the request arrived. */
    boolean neverSent() {
        return neverSent;
    }
}
