package bo.comteco.postventa.adapter.qgis;

import java.net.URI;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The simulator. */
class SimulatedWrongAnswersTest extends WrongAnswersSuite {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    @Override
    URI server() {
        return QGIS.url();
    }
}
