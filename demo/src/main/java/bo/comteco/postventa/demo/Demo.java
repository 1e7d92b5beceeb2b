package bo.comteco.postventa.demo;

import bo.comteco.postventa.demo.house.DemoHouse;
import bo.comteco.postventa.demo.play.CounterClient;
import bo.comteco.postventa.demo.play.PromisePlay;
import bo.comteco.postventa.demo.play.RelocationPlay;
import bo.comteco.postventa.demo.postgres.DemoPostgres;
import bo.comteco.postventa.demo.postgres.JdbcAddress;
import bo.comteco.postventa.demo.postgres.PostgresUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/**
 * The demo's command line: {@code run} starts everything, plays a relocation and stays up; {@code postgres} starts or
 * adopts its PostgreSQL, {@code stop} ends it.
 */
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
        Path home = Path.of(arguments.length > 1 ? arguments[1] : ".demo");
        Path folder = home.resolve("postgres");
        try {
            switch (arguments.length > 0 ? arguments[0] : "") {
                case "run" -> run(home);
                case "postgres" -> start(folder);
                case "stop" -> stop(folder);
                default -> {
                    System.err.println("usage: demo run|postgres|stop [folder]");
                    System.exit(USAGE);
                }
            }
        } catch (PostgresUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(UNAVAILABLE);
        }
    }

    private static void run(Path folder) throws IOException, InterruptedException {
        var jar = Path.of(System.getProperty("postventa.jar", "bootstrap/target/postventa.jar"));
        int port = Integer.parseInt(System.getenv().getOrDefault("SERVER_PORT", "8080"));
        var password = System.getenv().getOrDefault("POSTVENTA_DEMO_PASSWORD", drawn());
        System.out.println(
                "Starting PostgreSQL, the simulators of Smartflex, QGIS, PAC, Consultas and WhatsApp, and the"
                        + " service ...");
        var house = DemoHouse.start(folder.toAbsolutePath(), jar, port, password, Map.of(), Duration.ZERO);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house)));
        System.out.println("\nA relocation (procedure C), played over HTTP at " + house.url() + ":");
        var adviser = new CounterClient(house.url(), "asesora", password);
        var played = new RelocationPlay(adviser, System.out, folder.resolve("forms")).play();
        new PromisePlay(adviser, house.smartflex(), System.out).play(played.request());
        System.out.println("\nThe printed form: " + played.form());
        System.out.println("The service stays up at " + house.url() + "/api/v1 until you press Ctrl-C."
                + "\n  users: asesora, asesor, zonal, supervision, jefatura, operaciones ...; password: " + password
                + "\n  API:   " + house.url() + "/api/v1/openapi.json"
                + "\n  Smartflex " + house.smartflex().url() + "   QGIS "
                + house.qgis().url() + "   PAC " + house.pac().url()
                + "   Consultas " + house.consultas().url() + "   WhatsApp "
                + house.whatsApp().url()
                + "\n  log:   " + folder.resolve("service.log"));
        Thread.currentThread().join();
    }

    private static String drawn() {
        var bytes = new byte[6];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void close(DemoHouse house) {
        try {
            house.close();
        } catch (IOException e) {
            System.err.println("could not clean up: " + e.getMessage());
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
