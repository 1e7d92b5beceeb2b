package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import bo.comteco.postventa.testkit.port.NetworkCoverageContract;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a server is asked that publishes the synthetic network, whichever it is: what the port promises, and the positions
 * of {@code docs/wire/seed.md} with what it says of each.
 */
abstract class FeasibilitySuite implements NetworkCoverageContract {

    /** The adapter to a server of a network on which nobody knows how many ports a terminal has free. */
    abstract NetworkCoverage networkWithUnknownPortsOf(String nap);

    /** How many metres the server's coordinates may be off. */
    abstract BigDecimal tolerance();

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

    @ParameterizedTest
    @CsvSource({
        "HFC_NEAR,            INTERNET,        HFC,    HFC,  TAP-0001, 31",
        "HFC_NEAR,            INTERNET,        FTTH,   HFC,  TAP-0001, 31",
        "HFC_NEAR,            CABLE_TV,        HFC,    HFC,  TAP-0001, 31",
        "HFC_AND_FTTH,        INTERNET,        HFC,    HFC,  TAP-0002, 25",
        "HFC_AND_FTTH,        INTERNET,        FTTH,   FTTH, NAP-0001, 62",
        "HFC_AND_FTTH,        INTERNET,        ADSL,   FTTH, NAP-0001, 62",
        "HFC_AND_FTTH,        INTERNET,        ,       FTTH, NAP-0001, 62",
        "HFC_AND_FTTH,        DIGITAL_TV,      HFC,    HFC,  TAP-0002, 25",
        "FULL_TAP_THEN_FREE,  INTERNET,        HFC,    HFC,  TAP-0005, 50",
        "JUST_IN_REACH,       INTERNET,        HFC,    HFC,  TAP-0007, 58",
        "FULL_TAP_FREE_NAP,   INTERNET,        HFC,    FTTH, NAP-0002, 88",
        "FTTH_ONLY,           INTERNET,        HFC,    FTTH, NAP-0003, 75",
        "FTTH_ONLY,           DIGITAL_TV,      HFC,    FTTH, NAP-0003, 75",
        "FTTH_ONLY,           FIXED_TELEPHONY, FTTH,   FTTH, NAP-0003, 75",
        "FTTH_JUST_IN_REACH,  INTERNET,        HFC,    FTTH, NAP-0006, 144",
        "VDSL,                INTERNET,        HFC,    VDSL, ARM-0004, 500",
        "VDSL,                INTERNET,        ADSL,   ADSL, ARM-0004, 500",
        "VDSL,                FIXED_TELEPHONY, COPPER, COPPER, ARM-0004, 500",
        "ADSL2PLUS,           INTERNET,        VDSL,   ADSL, ARM-0004, 1875",
        "ADSL,                INTERNET,        ADSL,   ADSL, ARM-0004, 3750",
        "NO_DSL_PORTS,        FIXED_TELEPHONY, COPPER, COPPER, ARM-0005, 375",
        "COPPER_ONLY,         FIXED_TELEPHONY, COPPER, COPPER, ARM-0003, 959"
    })
    void served(
            NamedPosition position,
            ProductKind kind,
            Technology today,
            Technology there,
            String terminal,
            BigDecimal metres) {
        var found = coverage(position, kind, today);

        assertThat(found).isEqualTo(Coverage.by(kind, there, terminal, found.metres()));
        assertThat(found.metres()).isCloseTo(metres, within(tolerance()));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_TAP,               INTERNET,        HFC,  TERMINAL_FULL, TAP-0003, 27",
        "FULL_TAP,               CABLE_TV,        HFC,  TERMINAL_FULL, TAP-0003, 27",
        "FULL_NAP,               INTERNET,        FTTH, TERMINAL_FULL, NAP-0004, 44",
        "NO_DSL_PORTS,           INTERNET,        ADSL, TERMINAL_FULL, ARM-0005, 375",
        "OUT_OF_REACH,           INTERNET,        HFC,  OUT_OF_REACH,  TAP-0006, 350",
        "JUST_OUT_OF_REACH,      INTERNET,        HFC,  OUT_OF_REACH,  TAP-0008, 65",
        "CORNER_OF_THE_BOX,      CABLE_TV,        HFC,  OUT_OF_REACH,  TAP-0010, 78",
        "FTTH_JUST_OUT_OF_REACH, INTERNET,        FTTH, OUT_OF_REACH,  NAP-0005, 163",
        "FTTH_ONLY,              CABLE_TV,        HFC,  OUT_OF_REACH,  TAP-0150, 1689",
        "COPPER_ONLY,            CABLE_TV,        HFC,  OUT_OF_REACH,  TAP-0010, 3099",
        "VDSL,                   CABLE_TV,        HFC,  NO_NETWORK,    ,         ",
        "NOWHERE,                INTERNET,        HFC,  OUTSIDE_DISTRICTS, ,     ",
        "DTH_ONLY,               INTERNET,        HFC,  OUTSIDE_DISTRICTS, ,     ",
        "DTH_SHADOW,             FIXED_TELEPHONY, COPPER, OUTSIDE_DISTRICTS, ,   "
    })
    void hindered(
            NamedPosition position,
            ProductKind kind,
            Technology today,
            Hindrance why,
            String nearest,
            BigDecimal metres) {
        var found = coverage(position, kind, today);

        assertThat(found).isEqualTo(Coverage.hindered(kind, why, nearest, found.metres()));
        if (metres == null) {
            assertThat(found.metres()).isNull();
        } else {
            assertThat(found.metres()).isCloseTo(metres, within(tolerance()));
        }
    }

    @ParameterizedTest
    @CsvSource({"HFC_NEAR, true", "NO_NETWORK, true", "DTH_ONLY, true", "DTH_SHADOW, false", "NOWHERE, false"})
    void dthIsServedInItsOwnAreasWhateverTheDistrict(NamedPosition position, boolean served) {
        var there = coverage(position, ProductKind.DTH, Technology.DTH);

        assertThat(there.isServed()).isEqualTo(served);
        assertThat(there.terminal()).isNull();
        assertThat(there.findHindrance().orElse(Hindrance.NO_NETWORK)).isEqualTo(Hindrance.NO_NETWORK);
    }

    @Test
    void mobileInternetIsServedInsideADistrict() {
        assertThat(coverage(NamedPosition.NO_NETWORK, ProductKind.HSPA, Technology.HSPA))
                .isEqualTo(Coverage.by(ProductKind.HSPA, Technology.HSPA, null, null));
        assertThat(coverage(NamedPosition.NOWHERE, ProductKind.HSPA, Technology.HSPA)
                        .hindrance())
                .isEqualTo(Hindrance.OUTSIDE_DISTRICTS);
    }

    @Test
    void aTerminalThatMayBeFullIsNotKnownToBe() {
        assertSilent(ask(NamedPosition.UNKNOWN_PORTS, ProductKind.INTERNET, Technology.HFC));
    }

    @Test
    void aTerminalThatMayBeFullDoesNotMatterWhereABetterOneServes() {
        var network = networkWithUnknownPortsOf("NAP-0001");
        var there = at(NamedPosition.HFC_AND_FTTH);

        assertThat(answer(network.at(there, List.of(new Service(ProductKind.INTERNET, Technology.HFC)))))
                .extracting(Coverage::technology)
                .containsExactly(Technology.HFC);
        assertSilent(network.at(there, List.of(new Service(ProductKind.INTERNET, Technology.FTTH))));
    }

    @Test
    void aBundleIsAnsweredServiceByService() {
        var multipack = List.of(
                new Service(ProductKind.INTERNET, Technology.HFC), new Service(ProductKind.CABLE_TV, Technology.HFC));

        assertThat(answer(network().at(at(NamedPosition.FTTH_ONLY), multipack)))
                .extracting(Coverage::technology)
                .containsExactly(Technology.FTTH, null);
    }

    @Test
    void aBoxAroundAnLIsNotTheL() {
        // In the box around Sarco, and in no district.
        var corner = new Position(-17.375, -66.195);

        var there = answer(network().at(corner, List.of(new Service(ProductKind.INTERNET, Technology.HFC))));

        assertThat(there).extracting(Coverage::hindrance).containsExactly(Hindrance.OUTSIDE_DISTRICTS);
    }

    private Coverage coverage(NamedPosition position, ProductKind kind, Technology today) {
        return answer(ask(position, kind, today)).get(0);
    }

    private Reply<List<Coverage>> ask(NamedPosition position, ProductKind kind, Technology today) {
        return network().at(at(position), List.of(new Service(kind, today)));
    }

    static Position at(NamedPosition named) {
        return new Position(named.position().latitude(), named.position().longitude());
    }
}
