package bo.comteco.postventa.testkit.chaos;

/** The database does not say whether a transaction was committed. */
final class ConnectionLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionLost() {
        super("the connection was lost", null, false, false);
    }
}
