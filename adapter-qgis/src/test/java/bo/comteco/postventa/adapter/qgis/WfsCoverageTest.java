package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.adapter.qgis.SimulatedQgis.at;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import bo.comteco.postventa.testkit.port.NetworkCoverageContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.math.BigDecimal;
import org.junit.jupiter.api.extension.RegisterExtension;

class WfsCoverageTest implements NetworkCoverageContract {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    private final TroubledQgis system = new TroubledQgis(QGIS);

    @Override
    public NetworkCoverage network() {
        return system.network();
    }

    @Override
    public Position whereHfcAndFtthServe() {
        return at(NamedPosition.HFC_AND_FTTH);
    }

    @Override
    public Coverage internetByHfcThere() {
        return Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25"));
    }

    @Override
    public Position whereOnlyFtthServes() {
        return at(NamedPosition.FTTH_ONLY);
    }

    @Override
    public Position whereTheTerminalIsFull() {
        return at(NamedPosition.FULL_TAP);
    }

    @Override
    public Position outOfReach() {
        return at(NamedPosition.OUT_OF_REACH);
    }

    @Override
    public Position outsideDistricts() {
        return at(NamedPosition.NOWHERE);
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
