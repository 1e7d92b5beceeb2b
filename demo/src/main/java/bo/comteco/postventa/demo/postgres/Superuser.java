package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The server's superuser, over JDBC: asks whether it is this server that answers, and makes the service's database.
 *
 * @param password the superuser's
 */
record Superuser(String password) {

    static final String NAME = "postgres";

    /** The database and the role that owns it. */
    static final String DATABASE = "postventa";

    private static final String WRONG_PASSWORD = "28P01";

    /** What came back from a port. */
    enum Answer {
        /** The server on the data that was asked about. */
        IT_IS_ME,
        /** A server on other data, or one that knows another password. */
        SOMEBODY_ELSE,
        /** Nothing, or that the server is starting or ending. */
        NOT_NOW
    }

    /** Asks whoever listens on the port whether it serves this data. */
    Answer ask(int port, Path data) throws IOException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return isSame(Path.of(row.getString(1)), data) ? Answer.IT_IS_ME : Answer.SOMEBODY_ELSE;
        } catch (SQLException e) {
            return WRONG_PASSWORD.equals(e.getSQLState()) ? Answer.SOMEBODY_ELSE : Answer.NOT_NOW;
        }
    }

    /** Makes the database and its owner where they are missing, and gives the owner this password. */
    void provide(int port, String ownersPassword) throws SQLException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?")) {
                statement.execute("create role " + DATABASE + " login");
            }
            statement.execute("alter role " + DATABASE + " password '" + ownersPassword + "'");
            if (isMissing(connection, "select 1 from pg_database where datname = ?")) {
                statement.execute("create database " + DATABASE + " owner " + DATABASE);
            }
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, DATABASE);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static boolean isSame(Path said, Path data) throws IOException {
        return Files.exists(said) && Files.isSameFile(said, data);
    }

    private Connection connect(int port) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", NAME);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "demo");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(port, NAME), properties);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
