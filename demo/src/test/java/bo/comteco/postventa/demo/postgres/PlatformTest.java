package bo.comteco.postventa.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    // the names in the published jars of 18.6.0
    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   false, /postgres-linux-x86_64.txz",
        "Linux,      aarch64, false, /postgres-linux-arm_64.txz",
        "Linux,      amd64,   true,  /postgres-linux-x86_64-alpine_linux.txz",
        "Mac OS X,   x86_64,  false, /postgres-darwin-x86_64.txz",
        "Mac OS X,   aarch64, false, /postgres-darwin-arm_64.txz",
        "Windows 11, amd64,   false, /postgres-windows-x86_64.txz",
        "Windows 11, aarch64, false, /postgres-windows-x86_64.txz"
    })
    void knowsItsArchiveByName(String name, String processor, boolean alpine, String archive) {
        assertThat(Platform.of(name, processor, alpine).archive()).isEqualTo(archive);
    }

    @Test
    void thisMachinesArchiveIsAmongTheDependencies() {
        assertThat(Platform.class.getResource(Platform.current().archive())).isNotNull();
    }

    @Test
    void programsHaveAnEndingOnWindowsAlone() {
        assertThat(Platform.of("Windows 11", "amd64", false).program("initdb")).isEqualTo("initdb.exe");
        assertThat(Platform.of("Linux", "amd64", false).program("initdb")).isEqualTo("initdb");
    }
}
