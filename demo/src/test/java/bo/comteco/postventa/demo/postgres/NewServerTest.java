package bo.comteco.postventa.demo.postgres;

import static bo.comteco.postventa.demo.postgres.DemoServers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.demo.postgres.JdbcAddress.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewServerTest {

    @TempDir
    static Path temporary;

    private static Path folder;
    private static JdbcAddress address;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        folder = temporary.resolve("not there yet").resolve("postgres");
        address = DemoPostgres.startOrAdopt(folder, DemoServers.BINARIES);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        DemoServers.stop(folder);
    }

    @Test
    void itsDatabaseBelongsToARoleThatIsNoSuperuser() throws SQLException {
        assertThat(address.origin()).isEqualTo(Origin.CREATED);
        assertThat(address.adopted()).isFalse();
        assertThat(value(address, "select current_database() || ' ' || current_user"))
                .isEqualTo("postventa postventa");
        assertThat(value(address, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        DemoServers.execute(address, "create schema made_by_its_owner");
    }

    @Test
    void itWritesToTheDiskBeforeItSaysSo() throws SQLException {
        assertThat(List.of(
                        value(address, "show fsync"),
                        value(address, "show synchronous_commit"),
                        value(address, "show full_page_writes")))
                .containsOnly("on");
    }

    @Test
    void accentsAreLettersOnEveryMachine() throws SQLException {
        assertThat(value(address, "show server_encoding")).isEqualTo("UTF8");
        assertThat(value(address, "select upper('ñandú') || ' ' || ('é' ~ '[[:alpha:]]')"))
                .isEqualTo("ÑANDÚ true");
        assertThat(value(
                        address,
                        "select datlocprovider::text || ' ' || datlocale from pg_database"
                                + " where datname = current_database()"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void itListensOnLoopbackAlone() throws SQLException, IOException {
        assertThat(address.url()).matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/postventa");
        assertThat(value(address, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(folder.resolve("postgres.log"))
                .content()
                .contains("listening on IPv4 address \"127.0.0.1\"")
                .doesNotContain("listening on IPv6", "listening on Unix socket");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "another"))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX modes")
    void onlyItsOwnerReadsItsPasswordsAndData() throws IOException {
        assertThat(mode("postventa.password")).isEqualTo("rw-------");
        assertThat(mode("superuser.password")).isEqualTo("rw-------");
        assertThat(mode("data")).isEqualTo("rwx------");
        assertThat(mode("")).isEqualTo("rwx------");
    }

    @Test
    void itsAddressCanBePrintedWithoutItsPassword() {
        assertThat(address.toString()).contains(address.url(), address.user()).doesNotContain(address.password());
    }

    @Test
    void itsPortIsKept() throws IOException {
        assertThat(address.url())
                .contains(":" + Files.readString(folder.resolve("port")).strip() + "/");
    }

    private static String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
