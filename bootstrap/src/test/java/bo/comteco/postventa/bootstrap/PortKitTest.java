package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every driven port has its suite in the kit, and whoever fills it is run through that. */
class PortKitTest {

    /** Ports that no suite tries, and why. */
    private static final Map<String, String> EXCEPTED = Map.of(
            "Dispatch", "DispatchPoolTest tries the pool; in memory a test says itself when it is carried out",
            "FormPrinter",
                    "it promises paper: adapter-documents reads what it printed, and in memory nothing is printed");

    private static final PortKit KIT = kit();

    private static final PortKit VIOLATION =
            new PortKit(new ClassFileImporter().importPackages("bo.comteco.violation.portkit"), type -> true);

    private static PortKit kit() {
        try {
            return new PortKit(PortKit.builtBelow(Path.of("..")), PortKit::isForOthers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyDrivenPortHasASuite() {
        assertThat(KIT.untriedPorts()).containsExactlyInAnyOrderElementsOf(EXCEPTED.keySet());
        assertThat(VIOLATION.untriedPorts()).isEqualTo(List.of("PortWithoutSuite"));
    }

    @Test
    void theSuitesOfAPortCallEachOfItsMethods() {
        assertThat(KIT.uncalledMethods()).isEmpty();
        assertThat(VIOLATION.uncalledMethods()).isEqualTo(List.of("HalfTriedPort.neverCalled"));
    }

    @Test
    void whoeverFillsAPortIsRunThroughAllOfItsSuites() {
        assertThat(KIT.untriedFillers()).isEmpty();
        assertThat(VIOLATION.untriedFillers()).isEqualTo(List.of("UntriedAdapter by HalfASuite"));
    }
}
