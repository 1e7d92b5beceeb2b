package bo.comteco.postventa.adapter.qgis;

import java.net.URI;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real QGIS Server. */
@NeedsQgisServer
class QgisServerWrongAnswersTest extends WrongAnswersSuite {

    @RegisterExtension
    static final QgisServer QGIS = QgisServer.ofLayersIn("EPSG:32719");

    @Override
    URI server() {
        return QGIS.url();
    }
}
