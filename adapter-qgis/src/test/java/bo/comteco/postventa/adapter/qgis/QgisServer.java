package bo.comteco.postventa.adapter.qgis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.springframework.web.client.RestClient;

/**
 * A real QGIS Server on a free port of loopback, with the synthetic network to publish. Started before the first test of
 * a class and again where a test ended it; what it said is printed when a test fails.
 */
final class QgisServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, TestWatcher {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int SECONDS_TO_START = 60;
    private static final int TRIES = 5;
    private static final int LINES_TO_PRINT = 60;

    private final String referenceSystem;
    private final List<String> projects;
    private final Map<String, String> environment;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
    private Path folder;
    private PublishedNetwork network;
    private Process process;
    private URI address;

    private QgisServer(String referenceSystem, List<String> projects, Map<String, String> environment) {
        this.referenceSystem = referenceSystem;
        this.projects = projects;
        this.environment = environment;
    }

    /** One whose layers are kept in a reference system, with the one project {@code red}. */
    static QgisServer ofLayersIn(String referenceSystem) {
        return new QgisServer(referenceSystem, List.of("red"), Map.of());
    }

    /** One with more projects, as the script wants them. */
    QgisServer with(List<String> moreProjects) {
        return new QgisServer(referenceSystem, moreProjects, environment);
    }

    /** One that is told to leave out what it can't read. */
    QgisServer ignoringBadLayers() {
        return new QgisServer(referenceSystem, projects, Map.of("QGIS_SERVER_IGNORE_BAD_LAYERS", "true"));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        System.out.printf(
                "%s: %s, layers kept in %s%n",
                context.getRequiredTestClass().getSimpleName(), InstalledQgis.version(), referenceSystem);
        folder = Files.createTempDirectory(
                "qgis-server", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        network = PublishedNetwork.in(folder, referenceSystem, projects);
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!process.isAlive()) {
            start();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (process != null) {
            end();
        }
        if (folder != null) {
            remove(folder);
        }
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        var lines = List.copyOf(said);
        System.out.println("The last that QGIS Server said before " + context.getDisplayName() + " failed:");
        lines.subList(Math.max(0, lines.size() - LINES_TO_PRINT), lines.size()).forEach(System.out::println);
    }

    PublishedNetwork published() {
        return network;
    }

    /** Where the WFS of a project is. */
    URI url(Path project) {
        return URI.create(address + "?MAP=" + project);
    }

    /** Where that of the synthetic network as it should be is. */
    URI url() {
        return url(network.project("red"));
    }

    /** An adapter that has asked nothing yet. */
    static WfsCoverage network(URI url) {
        return WfsCoverage.of(SimulatedQgis.properties(url, PATIENCE), RestClient.builder());
    }

    /** After it was ended. */
    void startAgain() {
        try {
            start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void start() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = freePort();
            if (listens(port)) {
                address = URI.create("http://127.0.0.1:" + port + "/");
                return;
            }
            end();
        }
        throw new IllegalStateException(
                "QGIS Server does not start:\n" + said.stream().collect(Collectors.joining("\n")));
    }

    /** Somebody else may take the port in between; then the server ends at once. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private boolean listens(int port) throws IOException {
        var builder = new ProcessBuilder("qgis_mapserver", "127.0.0.1:" + port).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "QT_QPA_PLATFORM", "offscreen",
                        "HOME", folder.toString(),
                        "XDG_RUNTIME_DIR", folder.toString(),
                        "QGIS_SERVER_CACHE_DIRECTORY", folder.resolve("cache").toString()));
        builder.environment().putAll(environment);
        process = builder.start();
        var listening = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> read(process, listening), "qgis-server");
        reader.setDaemon(true);
        reader.start();
        try {
            return listening.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private void read(Process started, CompletableFuture<Boolean> listening) {
        try (var lines = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                said.add(line);
                if (line.contains("listening on")) {
                    listening.complete(true);
                }
                line = lines.readLine();
            }
            listening.complete(false);
        } catch (IOException ended) {
            said.add("ended: " + ended.getMessage());
            listening.complete(false);
        }
    }

    /** Ends the process that was started here, and no other. */
    void end() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped", stopped));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
