package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts servers and stops them after the test; unpacks the programs once for all tests. */
final class DemoServers implements AfterEachCallback {

    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private final Set<Path> folders = new LinkedHashSet<>();

    JdbcAddress start(Path folder) throws IOException, InterruptedException {
        stopsAfterTheTest(folder);
        return DemoPostgres.startOrAdopt(folder, BINARIES);
    }

    void stopsAfterTheTest(Path folder) {
        folders.add(folder);
    }

    static boolean stop(Path folder) throws IOException, InterruptedException {
        return DemoPostgres.stop(folder, BINARIES);
    }

    static ProcessHandle process(Path folder) throws IOException {
        long pid = PidFile.read(folder.resolve("data")).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Ends the server as {@code kill -9} does. */
    static void kill(Path folder) throws IOException {
        ProcessHandle server = process(folder);
        server.destroyForcibly();
        server.onExit().join();
    }

    static Connection connect(JdbcAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    static void execute(JdbcAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String value(JdbcAddress address, String query) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException, InterruptedException {
        for (Path folder : folders) {
            stop(folder);
        }
        folders.clear();
    }
}
