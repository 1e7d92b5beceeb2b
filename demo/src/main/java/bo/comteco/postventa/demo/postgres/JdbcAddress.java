package bo.comteco.postventa.demo.postgres;

/**
 * Where a database answers and who may log in.
 *
 * @param url      a JDBC URL of the PostgreSQL driver, on loopback
 * @param user     a role that owns the database and is not a superuser
 * @param password in clear text; {@link #toString()} leaves it out
 * @param origin   how the server behind it came to run
 */
public record JdbcAddress(String url, String user, String password, Origin origin) {

    /** How a running server came about. */
    public enum Origin {
        /** Its data folder is new. */
        CREATED,
        /** Started on data of an earlier run that had been shut down in order. */
        RESTARTED,
        /** Started on data whose server had ended without a shutdown, and recovered. */
        RECOVERED,
        /** It was already running and went on. */
        ADOPTED
    }

    /** Whether the server was running before it was asked for. */
    public boolean adopted() {
        return origin == Origin.ADOPTED;
    }

    @Override
    public String toString() {
        return url + " as " + user + " (" + origin + ")";
    }
}
