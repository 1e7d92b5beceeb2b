package bo.comteco.postventa.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path log;
    private int port;
    private URI ready;

    @BeforeEach
    void findAPort() throws IOException {
        log = folder.resolve("logs").resolve("service.log");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ready = URI.create("http://127.0.0.1:" + port + "/ready");
    }

    @Test
    void aServiceIsReadyWhenItAnswers() throws Exception {
        try (ServiceProcess service = start("answers")) {
            service.awaitReady(ready, LONG);

            assertThat(service.isAlive()).isTrue();
            assertThat(service.pid()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(service.logTail()).endsWith("The service says ¡hola!");
        }
    }

    @Test
    void oneThatEndsEarlyShowsTheEndOfItsLog() throws Exception {
        Files.createDirectories(log.getParent());
        Files.writeString(log, "from an earlier run\n");
        try (ServiceProcess service = start("fails")) {
            assertThatExceptionOfType(ServiceNotReadyException.class)
                    .isThrownBy(() -> service.awaitReady(ready, LONG))
                    .withMessageContainingAll("exit code 3", log.toString(), "It can't go on")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("an earlier run"));
        }
        assertThat(log).content().startsWith("from an earlier run");
    }

    @Test
    void oneThatNeverAnswersIsWaitedForUntilTheDeadline() throws Exception {
        try (ServiceProcess service = start("idles")) {
            assertThatExceptionOfType(ServiceNotReadyException.class)
                    .isThrownBy(() -> service.awaitReady(ready, Duration.ofSeconds(1)))
                    .withMessageContainingAll("has not answered at " + ready, log.toString());
            assertThat(service.isAlive()).isTrue();
        }
    }

    @Test
    void anAnswerBySomebodyElseIsNotTheServices() throws Exception {
        try (ServiceProcess first = start("answers")) {
            first.awaitReady(ready, LONG);
            try (ServiceProcess second = start("fails")) {
                second.stop(LONG);

                assertThatExceptionOfType(ServiceNotReadyException.class)
                        .isThrownBy(() -> second.awaitReady(ready, LONG))
                        .withMessageContaining("something else answers");
            }
        }
    }

    @Test
    void oneThatIsKilledIsGoneAndCanBeStartedAgain() throws Exception {
        try (ServiceProcess killed = start("answers")) {
            killed.awaitReady(ready, LONG);
            killed.kill();
            assertThat(killed.isAlive()).isFalse();
        }
        try (ServiceProcess next = start("answers")) {
            next.awaitReady(ready, LONG);
        }
    }

    @Test
    void itIsFoundAgainByItsRecordAsLongAsItRuns() throws Exception {
        Path record = folder.resolve("service.pid");
        assertThat(ProcessRecord.living(record)).isEmpty();
        try (ServiceProcess service = start("idles")) {
            service.record().write(record);
            assertThat(ProcessRecord.living(record)).map(ProcessHandle::pid).contains(service.pid());
            service.kill();
        }
        assertThat(ProcessRecord.living(record)).isEmpty();
    }

    @Test
    void aProcessThatGotItsNumberLaterIsNotIt() throws Exception {
        Path record = folder.resolve("service.pid");
        ProcessHandle self = ProcessHandle.current();
        new ProcessRecord(self.pid(), ProcessRecord.of(self).started().minusSeconds(60)).write(record);

        assertThat(ProcessRecord.living(record)).isEmpty();
    }

    private ServiceProcess start(String behaviour) throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        JavaProgram program = JavaProgram.mainClass(SmallService.class.getName(), classPath)
                .withOptions("-Xmx64m", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8")
                .withArguments(behaviour);
        return ServiceProcess.start(program, Map.of("SERVICE_PORT", Integer.toString(port)), log);
    }
}
