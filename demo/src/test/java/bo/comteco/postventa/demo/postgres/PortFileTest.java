package bo.comteco.postventa.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortFileTest {

    @TempDir
    Path folder;

    @Test
    void aFreePortIsChosenOnceAndKept() throws IOException {
        PortFile file = new PortFile(folder.resolve("port"));

        int chosen = file.choose();

        assertThat(chosen).isPositive();
        assertThat(file.choose()).isEqualTo(chosen);
    }

    @Test
    void aTakenPortIsReplaced() throws IOException {
        PortFile file = new PortFile(folder.resolve("port"));
        int chosen = file.choose();

        try (ServerSocket taken = new ServerSocket(chosen, 1, InetAddress.getLoopbackAddress())) {
            assertThat(file.choose()).isNotEqualTo(taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "70000", "-5", "0"})
    void whatIsNoPortIsReplaced(String written) throws IOException {
        Path path = Files.writeString(folder.resolve("port"), written);

        assertThat(new PortFile(path).choose()).isBetween(1, 65_535);
        assertThat(Files.readString(path).strip()).matches("[1-9]\\d{0,4}");
    }
}
