package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.consultas.ConsultasConfiguration;
import bo.comteco.postventa.adapter.pac.PacConfiguration;
import bo.comteco.postventa.adapter.qgis.QgisConfiguration;
import bo.comteco.postventa.adapter.smartflex.SmartflexConfiguration;
import bo.comteco.postventa.adapter.whatsapp.WhatsAppConfiguration;
import bo.comteco.postventa.faultmatrix.FaultPage;
import bo.comteco.postventa.faultmatrix.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * docs/faults.md is what the adapters' runs recorded. Each adapter's {@code FaultMatrixTest} compares its record with what
 * it has just done; here the records are put together.
 */
class FaultMatrixPageTest {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");

    private final FaultPage page = new FaultPage(List.of(
            Path.of("..", "adapter-smartflex"),
            Path.of("..", "adapter-pac"),
            Path.of("..", "adapter-qgis"),
            Path.of("..", "adapter-consultas"),
            Path.of("..", "adapter-whatsapp")));

    @Test
    void everyMethodOfEveryPortThatTalksToAnOutsideSystemHasItsRow() {
        var methods = new TreeSet<String>();
        for (var adapter : List.of(
                SmartflexConfiguration.class,
                PacConfiguration.class,
                QgisConfiguration.class,
                ConsultasConfiguration.class,
                WhatsAppConfiguration.class)) {
            methods.addAll(Ports.methodsFilledBeside(adapter));
        }

        assertThat(page.methods()).isEqualTo(methods);
    }

    @Test
    void readsAsAgreed() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, page.text());
        }

        assertThat(page.text().lines())
                .as("docs/faults.md; -Dgolden.write=true writes it anew")
                .containsExactlyElementsOf(Files.readAllLines(PAGE));
    }
}
