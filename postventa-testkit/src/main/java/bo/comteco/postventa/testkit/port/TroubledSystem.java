package bo.comteco.postventa.testkit.port;

/**
 * A system behind a port, and the trouble that a suite has with it. A harness implements it once for the system that it
 * plays, whatever that is: a simulator, a stub, a test installation.
 *
 * <p>Trouble lasts until {@link #answerAgain}; another one takes its place. None of them takes away what the system
 * knew before.
 */
public interface TroubledSystem {

    /** It can't be reached: connections are refused, and nothing that is asked for is done. */
    void fallSilent();

    /**
     * It accepts whatever is asked, and never answers within the time that the adapter waits. What is to be entered may
     * be entered all the same; if it is, it is so before the call is over.
     */
    void hang();

    /** It answers at once, as if all were well, with what nobody can understand, and does nothing of what it was asked. */
    void talkNonsense();

    /** It is well again, and answers as it did. */
    void answerAgain();
}
