package bo.comteco.postventa.demo;

import bo.comteco.postventa.demo.postgres.DemoPostgres;
import bo.comteco.postventa.demo.postgres.JdbcAddress;
import bo.comteco.postventa.demo.postgres.PostgresUnavailableException;
import java.io.IOException;
import java.nio.file.Path;

/** The demo's command line: {@code postgres} starts or adopts its PostgreSQL, {@code stop} ends it. */
public final class Demo {

    private static final int USAGE = 64;
    private static final int UNAVAILABLE = 69;

    private Demo() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and, if it is not {@code .demo} of the current folder, the demo's folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : ".demo").resolve("postgres");
        try {
            switch (arguments.length > 0 ? arguments[0] : "") {
                case "postgres" -> start(folder);
                case "stop" -> stop(folder);
                default -> {
                    System.err.println("usage: demo postgres|stop [folder]");
                    System.exit(USAGE);
                }
            }
        } catch (PostgresUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(UNAVAILABLE);
        }
    }

    private static void start(Path folder) throws IOException, InterruptedException {
        JdbcAddress address = DemoPostgres.startOrAdopt(folder);
        System.out.println(address);
    }

    private static void stop(Path folder) throws IOException, InterruptedException {
        System.out.println(DemoPostgres.stop(folder) ? "PostgreSQL stopped" : "PostgreSQL was not running");
    }
}
