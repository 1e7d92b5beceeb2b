package bo.comteco.postventa.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.postgres.JdbcAddress.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL refuses to run as root. The other tests, run as root, see it run there nevertheless. */
@EnabledIf(value = "runAsRoot", disabledReason = "only root can give files away")
class RootTest {

    @RegisterExtension
    final DemoServers servers = new DemoServers();

    @TempDir
    Path temporary;

    static boolean runAsRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwx------"})
    void anotherAccountsFolderIsServedAsThatAccount(String modeOfTheFolderAround) throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString(modeOfTheFolderAround));
        Path folder = Files.createDirectory(temporary.resolve("postgres"));
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(folder, nobody);

        servers.start(folder);
        assertThat(DemoServers.process(folder).info().user()).contains("nobody");
        DemoServers.kill(folder);
        JdbcAddress second = servers.start(folder);

        assertThat(second.origin()).isEqualTo(Origin.RECOVERED);
        assertThat(DemoServers.process(folder).info().user()).contains("nobody");
        for (String made : new String[] {"data", "lock", "port", "superuser.password", "postventa.password"}) {
            assertThat(Files.getOwner(folder.resolve(made))).as(made).isEqualTo(nobody);
        }
    }

    @Test
    void theServerOfRootsFolderHasNoneOfRootsPrivileges() throws Exception {
        JdbcAddress address = servers.start(temporary);

        long pid = DemoServers.process(temporary).pid();
        assertThat(Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")))
                .contains("CapEff:\t0000000000000000");
        assertThat(address.origin()).isEqualTo(Origin.CREATED);
    }
}
