package bo.comteco.postventa.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every refusal says what happened, where, and how to mend it. */
class RefusalTest {

    @RegisterExtension
    final DemoServers servers = new DemoServers();

    @TempDir
    Path temporary;

    @Test
    void aLostPasswordOfTheSuperuser() throws Exception {
        servers.start(temporary);
        Path password = temporary.resolve("superuser.password");
        Path away = Files.move(password, temporary.resolve("away"));

        assertThatRefusal(temporary).contains("password", password.toString(), "Put the file back");

        Files.move(away, password);
    }

    @Test
    void aWrongPasswordOfTheSuperuser() throws Exception {
        servers.start(temporary);
        Path password = temporary.resolve("superuser.password");
        String right = Files.readString(password);
        Files.writeString(password, "wrong");

        assertThatRefusal(temporary).contains("does not take the password", password.toString(), "kill -INT");

        Files.writeString(password, right);
    }

    @Test
    void dataOfAnotherVersion() throws Exception {
        servers.start(temporary);
        DemoServers.stop(temporary);
        Files.writeString(temporary.resolve("data").resolve("PG_VERSION"), "9.6");

        assertThatRefusal(temporary)
                .contains("data is of PostgreSQL 9.6", temporary.resolve("data").toString(), "Move the folder");
    }

    @Test
    void aServerThatDoesNotStart() throws Exception {
        servers.start(temporary);
        DemoServers.stop(temporary);
        Files.writeString(temporary.resolve("data").resolve("postgresql.conf"), "no_such_setting = 1");

        assertThatRefusal(temporary)
                .contains(
                        "unrecognized configuration parameter \"no_such_setting\"",
                        temporary.resolve("postgres.log").toString(),
                        "start again");
    }

    @Test
    void aFileInTheFoldersPlace() throws IOException {
        Path file = Files.createFile(temporary.resolve("postgres"));

        assertThatRefusal(file).contains("There is a file", file.toString(), "Remove the file");
    }

    @Test
    void aFolderThatIsInUseForSomethingElse() throws IOException {
        Path mine = Files.createFile(temporary.resolve("letter.txt"));

        assertThatRefusal(temporary).contains("something else", temporary.toString(), "Name a folder");
        assertThat(mine).exists();
    }

    private static AbstractStringAssert<?> assertThatRefusal(Path folder) {
        return assertThat(assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(() -> DemoPostgres.startOrAdopt(folder, DemoServers.BINARIES))
                .actual()
                .getMessage());
    }
}
