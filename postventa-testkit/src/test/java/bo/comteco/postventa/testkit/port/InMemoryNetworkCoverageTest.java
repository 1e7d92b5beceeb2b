package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.domain.product.ProductKind.CABLE_TV;
import static bo.comteco.postventa.domain.product.ProductKind.INTERNET;
import static bo.comteco.postventa.domain.product.Technology.FTTH;
import static bo.comteco.postventa.domain.product.Technology.HFC;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryNetworkCoverageTest implements NetworkCoverageContract {

    private static final Coverage BY_HFC = Coverage.by(INTERNET, HFC, "TAP-0002", new BigDecimal("25.0"));
    private static final Coverage BY_FTTH = Coverage.by(INTERNET, FTTH, "NAP-0001", new BigDecimal("62.5"));
    private static final Coverage CABLE = Coverage.by(CABLE_TV, HFC, "TAP-0002", new BigDecimal("25.0"));

    private final InMemoryNetworkCoverage network = new InMemoryNetworkCoverage()
            .at(whereHfcAndFtthServe(), BY_FTTH, BY_HFC, CABLE)
            .at(whereOnlyFtthServes(), BY_FTTH)
            .at(
                    whereTheTerminalIsFull(),
                    Coverage.hindered(INTERNET, Hindrance.TERMINAL_FULL, "TAP-0003", new BigDecimal("27.5")))
            .at(outOfReach(), Coverage.hindered(INTERNET, Hindrance.OUT_OF_REACH, "TAP-0006", new BigDecimal("350.0")))
            .everywhere(Coverage.hindered(INTERNET, Hindrance.OUTSIDE_DISTRICTS, null, null));

    @Test
    void whereNothingWasSaidThereIsNoNetwork() {
        var there = PortContract.answer(
                new InMemoryNetworkCoverage().at(outsideDistricts(), List.of(new Service(CABLE_TV, HFC))));

        assertThat(there).containsExactly(Coverage.hindered(CABLE_TV, Hindrance.NO_NETWORK, null, null));
    }

    @Override
    public NetworkCoverage network() {
        return network;
    }

    @Override
    public Position whereHfcAndFtthServe() {
        return new Position(-17.3985, -66.1505);
    }

    @Override
    public Coverage internetByHfcThere() {
        return BY_HFC;
    }

    @Override
    public Position whereOnlyFtthServes() {
        return new Position(-17.37, -66.1555);
    }

    @Override
    public Position whereTheTerminalIsFull() {
        return new Position(-17.394, -66.1555);
    }

    @Override
    public Position outOfReach() {
        return new Position(-17.3895, -66.1555);
    }

    @Override
    public Position outsideDistricts() {
        return new Position(-17.55, -66.4);
    }

    @Override
    public TroubledSystem system() {
        return network;
    }
}
