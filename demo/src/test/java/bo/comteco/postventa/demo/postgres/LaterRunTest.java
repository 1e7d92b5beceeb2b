package bo.comteco.postventa.demo.postgres;

import static bo.comteco.postventa.demo.postgres.DemoServers.execute;
import static bo.comteco.postventa.demo.postgres.DemoServers.process;
import static bo.comteco.postventa.demo.postgres.DemoServers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.postgres.JdbcAddress.Origin;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LaterRunTest {

    @RegisterExtension
    final DemoServers servers = new DemoServers();

    @TempDir
    Path folder;

    @Test
    void aRunningServerIsAdopted() throws Exception {
        JdbcAddress first = servers.start(folder);
        long pid = process(folder).pid();

        JdbcAddress second = servers.start(folder);

        assertThat(second.adopted()).isTrue();
        assertThat(second.url()).isEqualTo(first.url());
        assertThat(second.password()).isEqualTo(first.password());
        assertThat(process(folder).pid()).isEqualTo(pid);
    }

    @Test
    void aRunningServerIsAdoptedAndProvidedForWhenAllButItsDataAndSuperuserIsForgotten() throws Exception {
        JdbcAddress first = servers.start(folder);
        Files.delete(folder.resolve("port"));
        Files.delete(folder.resolve("postventa.password"));

        JdbcAddress second = servers.start(folder);

        assertThat(second.adopted()).isTrue();
        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(value(second, "select 'in'")).isEqualTo("in");
    }

    @Test
    void aStoppedServerComesBackOnItsPortWithItsData() throws Exception {
        JdbcAddress first = servers.start(folder);
        execute(first, "create table kept as select 7 as seven");
        ProcessHandle server = process(folder);

        assertThat(DemoServers.stop(folder)).isTrue();
        await().until(() -> !server.isAlive());
        assertThat(DemoServers.stop(folder)).isFalse();
        JdbcAddress second = servers.start(folder);

        assertThat(second.origin()).isEqualTo(Origin.RESTARTED);
        assertThat(second.url()).isEqualTo(first.url());
        assertThat(value(second, "select seven from kept")).isEqualTo("7");
    }

    @Test
    void itMovesToAnotherPortWhenItsOwnWasTaken() throws Exception {
        servers.start(folder);
        DemoServers.stop(folder);
        int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());

        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            JdbcAddress second = servers.start(folder);

            assertThat(second.url()).doesNotContain(":" + taken.getLocalPort() + "/");
            assertThat(value(second, "select 'in'")).isEqualTo("in");
        }
    }

    @Test
    void thereIsNothingToStopInAFolderThatWasNeverUsed() throws Exception {
        assertThat(DemoServers.stop(folder.resolve("missing"))).isFalse();
    }
}
