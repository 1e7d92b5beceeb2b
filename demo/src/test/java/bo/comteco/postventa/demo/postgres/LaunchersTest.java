package bo.comteco.postventa.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Launchers that come at once, and launchers that are killed. */
class LaunchersTest {

    @RegisterExtension
    final DemoServers servers = new DemoServers();

    @TempDir
    Path temporary;

    @Test
    void threadsThatComeAtOnceGetOneServer() throws Exception {
        Path folder = temporary.resolve("postgres");
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Callable<JdbcAddress>> launches = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                launches.add(() -> servers.start(folder));
            }
            List<JdbcAddress> addresses = new ArrayList<>();
            for (Future<JdbcAddress> launch : executor.invokeAll(launches)) {
                addresses.add(launch.get());
            }
            assertThat(addresses)
                    .extracting(JdbcAddress::url)
                    .containsOnly(addresses.get(0).url());
            assertThat(addresses).filteredOn(address -> !address.adopted()).hasSize(1);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void processesThatComeAtOnceUnpackOnceAndGetOneServer() throws Exception {
        Path folder = temporary.resolve("postgres");
        Path binaries = temporary.resolve("binaries");
        servers.stopsAfterTheTest(folder);

        Process one = Launcher.launch(folder, binaries);
        Process two = Launcher.launch(folder, binaries);
        List<String> printed = List.of(firstLine(one), firstLine(two));

        assertThat(printed).allMatch(line -> line.startsWith("jdbc:postgresql:"));
        assertThat(printed).filteredOn(line -> line.endsWith("(CREATED)")).hasSize(1);
        assertThat(printed).filteredOn(line -> line.endsWith("(ADOPTED)")).hasSize(1);
        assertThat(printed)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsOnly(printed.get(0).substring(0, printed.get(0).indexOf(' ')));
        assertThat(names(binaries))
                .filteredOn(name -> name.startsWith("postgres-"))
                .hasSize(1);
        end(one);
        end(two);
    }

    @Test
    void theServerOutlivesItsKilledLauncher() throws Exception {
        Path folder = temporary.resolve("postgres");
        servers.stopsAfterTheTest(folder);
        Process launcher = Launcher.launch(folder, DemoServers.BINARIES);
        assertThat(firstLine(launcher)).endsWith("(CREATED)");
        long pid = DemoServers.process(folder).pid();

        end(launcher);

        JdbcAddress adopted = servers.start(folder);
        assertThat(adopted.adopted()).isTrue();
        assertThat(DemoServers.process(folder).pid()).isEqualTo(pid);
        assertThat(DemoServers.value(adopted, "select 'in'")).isEqualTo("in");
    }

    @ParameterizedTest
    @CsvSource({
        "it unpacks,       binaries,      .partial",
        "it makes the data, postgres,     data.partial-",
        "it starts,        postgres/data, postmaster.pid"
    })
    void aLauncherMayBeKilledWhile(String doing, String where, String appears) throws Exception {
        Path folder = temporary.resolve("postgres");
        Path binaries = temporary.resolve("binaries");
        servers.stopsAfterTheTest(folder);
        Process launcher = Launcher.launch(folder, binaries);
        await(doing)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> names(temporary.resolve(where)).stream().anyMatch(name -> name.contains(appears)));

        end(launcher);

        JdbcAddress address = DemoPostgres.startOrAdopt(folder, binaries);
        assertThat(DemoServers.value(address, "select current_database()")).isEqualTo("postventa");
    }

    private static String firstLine(Process launcher) throws IOException {
        return String.valueOf(launcher.inputReader().readLine());
    }

    private static void end(Process launcher) throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            content.forEach(path -> names.add(path.getFileName().toString()));
        } catch (NoSuchFileException e) {
            // the launcher has not come so far
            return List.of();
        }
        return names;
    }
}
