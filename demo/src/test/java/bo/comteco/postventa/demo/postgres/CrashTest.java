package bo.comteco.postventa.demo.postgres;

import static bo.comteco.postventa.demo.postgres.DemoServers.execute;
import static bo.comteco.postventa.demo.postgres.DemoServers.process;
import static bo.comteco.postventa.demo.postgres.DemoServers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.postgres.JdbcAddress.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a server leaves behind when it is killed, and who may have its process number then. */
class CrashTest {

    @RegisterExtension
    final DemoServers servers = new DemoServers();

    @TempDir
    Path temporary;

    @Test
    void aKilledServersCommittedDataIsThereAgainAndNothingElse() throws Exception {
        Path folder = temporary.resolve("a");
        JdbcAddress first = servers.start(folder);
        execute(first, "create table entered (n int)");
        execute(first, "insert into entered values (1)");
        try (Connection connection = DemoServers.connect(first);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into entered values (2)");
            DemoServers.kill(folder);
        }

        JdbcAddress second = servers.start(folder);

        assertThat(second.origin()).isEqualTo(Origin.RECOVERED);
        assertThat(value(second, "select string_agg(n::text, ',') from entered"))
                .isEqualTo("1");
    }

    @Test
    void anotherProgramThatGotTheServersNumberIsLeftAlone() throws Exception {
        Path folder = temporary.resolve("a");
        servers.start(folder);
        DemoServers.kill(folder);
        names(folder, ProcessHandle.current());

        JdbcAddress second = servers.start(folder);

        assertThat(second.origin()).isEqualTo(Origin.RECOVERED);
        assertThat(process(folder).pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void anotherFoldersServerThatGotTheNumberIsNotAdopted() throws Exception {
        Path folder = temporary.resolve("a");
        servers.start(folder);
        JdbcAddress other = servers.start(temporary.resolve("other"));
        DemoServers.kill(folder);
        names(folder, process(temporary.resolve("other")));

        JdbcAddress second = servers.start(folder);

        assertThat(second.url()).isNotEqualTo(other.url());
        assertThat(value(second, "select 'in'")).isEqualTo("in");
        assertThat(value(other, "select 'in'")).isEqualTo("in");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeadProcessThatNobodyReapedIsNotTheServer() throws Exception {
        Path folder = temporary.resolve("a");
        servers.start(folder);
        DemoServers.kill(folder);
        // the child ends when it is told to: a shell reaps what ends before it has become sleep, and sleep reaps nobody
        Process parent = new ProcessBuilder("sh", "-c", "exec 3<&0; read line <&3 & echo $!; exec sleep 600").start();
        try (BufferedReader out = parent.inputReader()) {
            ProcessHandle dead =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            await().until(() -> Arrays.equals(parent.info().arguments().orElse(new String[0]), new String[] {"600"}));
            parent.getOutputStream().close();
            await().until(() -> dead.info().command().isEmpty());
            names(folder, dead);

            JdbcAddress second = servers.start(folder);

            assertThat(second.origin()).isEqualTo(Origin.RECOVERED);
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void aPidFileThatWasNeverWrittenDoesNotBlockTheStart() throws Exception {
        Path folder = temporary.resolve("a");
        servers.start(folder);
        DemoServers.stop(folder);
        Files.createFile(folder.resolve("data").resolve("postmaster.pid"));

        JdbcAddress second = servers.start(folder);

        assertThat(value(second, "select 'in'")).isEqualTo("in");
    }

    @Test
    void thereIsNothingToStopAfterACrash() throws Exception {
        Path folder = temporary.resolve("a");
        servers.start(folder);
        DemoServers.kill(folder);
        names(folder, ProcessHandle.current());

        assertThat(DemoServers.stop(folder)).isFalse();
    }

    /** Lets the folder's pid file name a process, as if the system had given it the dead server's number. */
    private static void names(Path folder, ProcessHandle process) throws IOException {
        Path file = folder.resolve("data").resolve("postmaster.pid");
        List<String> lines = Files.readAllLines(file);
        lines.set(0, Long.toString(process.pid()));
        Files.write(file, lines);
    }
}
