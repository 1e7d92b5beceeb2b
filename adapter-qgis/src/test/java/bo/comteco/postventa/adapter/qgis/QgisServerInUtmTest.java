package bo.comteco.postventa.adapter.qgis;

import org.junit.jupiter.api.extension.RegisterExtension;

/** A real QGIS Server whose layers are kept in EPSG:32719. */
@NeedsQgisServer
class QgisServerInUtmTest extends QgisServerFeasibility {

    @RegisterExtension
    static final QgisServer QGIS = QgisServer.ofLayersIn("EPSG:32719");

    @Override
    QgisServer server() {
        return QGIS;
    }
}
