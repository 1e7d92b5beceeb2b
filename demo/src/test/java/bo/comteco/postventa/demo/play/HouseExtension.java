package bo.comteco.postventa.demo.play;

import bo.comteco.postventa.demo.house.DemoHouse;
import bo.comteco.postventa.demo.postgres.DemoPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One house for all end-to-end tests: started once, its simulators set back to the seed before each test. */
final class HouseExtension implements BeforeEachCallback, ParameterResolver {

    static final String PASSWORD = "end-to-end";

    /** The service waits as long as ever for nothing, so that the tests need not either. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "POSTVENTA_PERSISTENCE_PARAMETERSKEPT", "1s",
            "POSTVENTA_SMARTFLEX_READTIMEOUT", "3s",
            "POSTVENTA_PAC_READTIMEOUT", "3s",
            "POSTVENTA_DISPATCH_LONGESTCALL", "26s",
            "POSTVENTA_DISPATCH_SETTLING", "8s",
            "POSTVENTA_DISPATCH_LEASE", "41s");

    /** More than Smartflex is waited for, less than what it was asked is given to settle. */
    static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(6);

    /** Ends what runs when the last test is over. */
    private record Running(DemoHouse house) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            house.close();
            try {
                DemoPostgres.stop(house.folder().resolve("postgres"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        var house = running(context).house();
        house.smartflex().acceptConnections();
        house.qgis().acceptConnections();
        house.pac().acceptConnections();
        house.consultas().acceptConnections();
        house.whatsApp().acceptConnections();
        house.smartflex().reset();
        house.qgis().reset();
        house.pac().reset();
        house.consultas().reset();
        house.whatsApp().reset();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(HouseExtension.class))
                .computeIfAbsent("house", key -> start(), Running.class);
    }

    private static Running start() {
        try {
            var jar = Path.of(System.getProperty("postventa.jar"));
            return new Running(DemoHouse.start(
                    Files.createTempDirectory("house"), jar, freePort(), PASSWORD, IMPATIENT, OfficeHours.ahead()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DemoHouse.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).house();
    }
}
