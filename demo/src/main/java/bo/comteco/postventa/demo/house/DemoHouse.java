package bo.comteco.postventa.demo.house;

import bo.comteco.postventa.demo.postgres.DemoPostgres;
import bo.comteco.postventa.demo.postgres.JdbcAddress;
import bo.comteco.postventa.demo.process.JavaProgram;
import bo.comteco.postventa.demo.process.ProcessRecord;
import bo.comteco.postventa.demo.process.ServiceProcess;
import bo.comteco.postventa.simulator.consultas.ConsultasSimulator;
import bo.comteco.postventa.simulator.pac.PacSimulator;
import bo.comteco.postventa.simulator.qgis.QgisSimulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import bo.comteco.postventa.simulator.whatsapp.WhatsAppSimulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * A whole house on this machine: PostgreSQL and the service as processes of their own, the simulators in this one. What
 * an earlier launcher left behind is recognised: a living PostgreSQL is adopted, a living service is replaced.
 */
public final class DemoHouse implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final ZoneId ZONE = ZoneId.of("America/La_Paz");

    /** The token by which the subscription to news of messages is confirmed; on loopback nothing of it is a secret. */
    public static final String WHATSAPP_VERIFICATION = "demo-verification";

    /** With which Smartflex signs its events. */
    public static final String SMARTFLEX_SECRET = "demo-secret-of-the-hub";

    private static final String WHATSAPP_SECRET = "demo-secret";

    private final Path folder;
    private final Path jar;
    private final int port;
    private final String password;
    private final Map<String, String> settings;
    private final Clock clock;
    private final JdbcAddress database;
    private final SmartflexSimulator smartflex;
    private final QgisSimulator qgis;
    private final PacSimulator pac;
    private final ConsultasSimulator consultas;
    private final WhatsAppSimulator whatsApp;
    private ServiceProcess service;

    private DemoHouse(
            Path folder,
            Path jar,
            int port,
            String password,
            Map<String, String> settings,
            Clock clock,
            JdbcAddress database,
            SmartflexSimulator smartflex,
            QgisSimulator qgis,
            PacSimulator pac,
            ConsultasSimulator consultas,
            WhatsAppSimulator whatsApp)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.jar = jar;
        this.port = port;
        this.password = password;
        this.settings = Map.copyOf(settings);
        this.clock = clock;
        this.database = database;
        this.smartflex = smartflex;
        this.qgis = qgis;
        this.pac = pac;
        this.consultas = consultas;
        this.whatsApp = whatsApp;
        smartflex.signEvents(SMARTFLEX_SECRET);
        whatsApp.callBack(url().resolve("/webhooks/whatsapp"), WHATSAPP_SECRET);
        this.service = startService();
    }

    /**
     * Starts everything and waits until the service is ready.
     *
     * @param folder where data, logs and forms are kept
     * @param jar the service's runnable jar
     * @param port the service's port
     * @param password of the demo's users
     * @param settings the service's, by the names of environment variables, beside those that the house needs
     * @param ahead how far the house's clock goes ahead of the machine's
     */
    public static DemoHouse start(
            Path folder, Path jar, int port, String password, Map<String, String> settings, Duration ahead)
            throws IOException, InterruptedException {
        var clock = Clock.offset(Clock.system(ZONE), ahead);
        var allSettings = new HashMap<>(settings);
        allSettings.put("POSTVENTA_DEMO_AHEAD", ahead.toString());
        Files.createDirectories(folder);
        endWhatWasLeft(folder);
        var database = DemoPostgres.startOrAdopt(folder.resolve("postgres"));
        var seed = SeedData.of(LocalDate.now(clock));
        var smartflex = SmartflexSimulator.start(0, seed, clock);
        var qgis = QgisSimulator.start(0, seed);
        var pac = PacSimulator.start(0, seed);
        var consultas = ConsultasSimulator.start(0, seed);
        var whatsApp = WhatsAppSimulator.start(0);
        return new DemoHouse(
                folder, jar, port, password, allSettings, clock, database, smartflex, qgis, pac, consultas, whatsApp);
    }

    private static void endWhatWasLeft(Path folder) throws IOException, InterruptedException {
        var left = ProcessRecord.living(record(folder));
        if (left.isPresent()) {
            left.get().destroyForcibly();
            left.get().onExit().join();
        }
    }

    private static Path record(Path folder) {
        return folder.resolve("service.pid");
    }

    private ServiceProcess startService() throws IOException, InterruptedException {
        var started = ServiceProcess.start(JavaProgram.jar(jar), environment(), folder.resolve("service.log"));
        started.record().write(record(folder));
        started.awaitReady(url().resolve("/actuator/health/readiness"), START);
        return started;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>(settings);
        // who tries the house sees at once what Smartflex tells
        environment.putIfAbsent("POSTVENTA_WATCHING_PROMISESEVERY", "1s");
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.user());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
        environment.put("POSTVENTA_DEMO_PASSWORD", password);
        environment.put("POSTVENTA_SMARTFLEX_BASEURL", smartflex.url().toString());
        environment.put("POSTVENTA_SMARTFLEX_HUB_SECRET", SMARTFLEX_SECRET);
        environment.put(
                "POSTVENTA_SMARTFLEX_HUB_CALLBACK",
                url().resolve("/webhooks/smartflex").toString());
        environment.put("POSTVENTA_QGIS_BASEURL", qgis.url().toString());
        environment.put("POSTVENTA_PAC_BASEURL", pac.url().toString());
        environment.put("POSTVENTA_CONSULTAS_BASEURL", consultas.url().toString());
        environment.put("POSTVENTA_WHATSAPP_BASEURL", whatsApp.url().toString());
        environment.put("POSTVENTA_WHATSAPP_APIVERSION", "23.0");
        environment.put("POSTVENTA_WHATSAPP_PHONENUMBERID", "100");
        environment.put("POSTVENTA_WHATSAPP_TOKEN", "demo");
        environment.put("POSTVENTA_WHATSAPP_RECIPIENT", "59170000001");
        environment.put("POSTVENTA_WHATSAPP_TEMPLATE", "aviso_falla_prioritaria");
        environment.put("POSTVENTA_WHATSAPP_APPSECRET", WHATSAPP_SECRET);
        environment.put("POSTVENTA_WHATSAPP_VERIFYTOKEN", WHATSAPP_VERIFICATION);
        return environment;
    }

    /** The service's address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The time in the house, in America/La_Paz. */
    public Clock clock() {
        return clock;
    }

    public JdbcAddress database() {
        return database;
    }

    public SmartflexSimulator smartflex() {
        return smartflex;
    }

    public QgisSimulator qgis() {
        return qgis;
    }

    public PacSimulator pac() {
        return pac;
    }

    public ConsultasSimulator consultas() {
        return consultas;
    }

    public WhatsAppSimulator whatsApp() {
        return whatsApp;
    }

    public Path folder() {
        return folder;
    }

    /** Ends the service as a power cut would: kill -9. */
    public void killService() throws InterruptedException {
        service.kill();
    }

    /** Starts the service again. */
    public void restartService() throws IOException, InterruptedException {
        service = startService();
    }

    /** Ends service and simulators; PostgreSQL stays up for the next time. */
    @Override
    public void close() throws IOException {
        try {
            service.stop(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            smartflex.close();
            qgis.close();
            pac.close();
            consultas.close();
            whatsApp.close();
        }
        Files.deleteIfExists(record(folder));
    }
}
