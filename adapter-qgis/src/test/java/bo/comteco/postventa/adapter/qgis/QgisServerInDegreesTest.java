package bo.comteco.postventa.adapter.qgis;

import org.junit.jupiter.api.extension.RegisterExtension;

/** A real QGIS Server whose layers are kept in EPSG:4326. */
@NeedsQgisServer
class QgisServerInDegreesTest extends QgisServerFeasibility {

    @RegisterExtension
    static final QgisServer QGIS = QgisServer.ofLayersIn("EPSG:4326");

    @Override
    QgisServer server() {
        return QGIS;
    }
}
