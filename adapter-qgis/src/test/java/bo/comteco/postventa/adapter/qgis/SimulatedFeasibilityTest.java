package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.math.BigDecimal;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The simulator. */
class SimulatedFeasibilityTest extends FeasibilitySuite {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    private final TroubledQgis system = new TroubledQgis(QGIS);

    @Override
    public NetworkCoverage network() {
        return system.network();
    }

    @Override
    BigDecimal tolerance() {
        return BigDecimal.ZERO;
    }

    @Override
    NetworkCoverage networkWithUnknownPortsOf(String nap) {
        QGIS.feature("nap", nap, "{\"free_ports\": null}");
        return system.network();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
