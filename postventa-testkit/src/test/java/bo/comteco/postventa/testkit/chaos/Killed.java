package bo.comteco.postventa.testkit.chaos;

/** What ends a strand whose instance was killed: nothing of the code under test can catch it and go on. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;

    Killed() {
        super("killed", null, false, false);
    }
}
