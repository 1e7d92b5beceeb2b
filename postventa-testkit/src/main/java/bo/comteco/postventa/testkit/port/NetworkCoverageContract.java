package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link NetworkCoverage} promises. */
@SuiteOf(NetworkCoverage.class)
public interface NetworkCoverageContract extends PortContract {

    /** The port. */
    NetworkCoverage network();

    /** Where HFC and FTTH both serve, with HFC's terminal and its distance as the port should name them. */
    Position whereHfcAndFtthServe();

    /** The coverage by HFC there, for internet. */
    Coverage internetByHfcThere();

    /** Where FTTH serves and HFC does not. */
    Position whereOnlyFtthServes();

    /** Where the only terminal within reach has no free port, for internet by HFC or by anything else. */
    Position whereTheTerminalIsFull();

    /** Where there are terminals, all of them too far away. */
    Position outOfReach();

    /** Outside every district. */
    Position outsideDistricts();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> network().at(whereOnlyFtthServes(), List.of(new Service(ProductKind.INTERNET, Technology.HFC))),
                () -> network().at(outsideDistricts(), List.of(new Service(ProductKind.INTERNET, Technology.HFC))));
    }

    @Test
    default void todaysTechnologyIsPreferredWhereItServes() {
        assertThat(internet(whereHfcAndFtthServe(), Technology.HFC)).isEqualTo(internetByHfcThere());
        assertThat(internet(whereHfcAndFtthServe(), Technology.FTTH).technology())
                .isEqualTo(Technology.FTTH);
    }

    @Test
    default void anotherTechnologyServesWhereTodaysDoesNot() {
        var there = internet(whereOnlyFtthServes(), Technology.HFC);

        assertThat(there.technology()).isEqualTo(Technology.FTTH);
        assertThat(there.terminal()).isNotNull();
        assertThat(there.metres()).isNotNull().isPositive();
    }

    @Test
    default void aFullTerminalIsAHindranceOfItsOwn() {
        var there = internet(whereTheTerminalIsFull(), Technology.HFC);

        assertThat(there.hindrance()).isEqualTo(Hindrance.TERMINAL_FULL);
        assertThat(there.terminal()).isNotNull();
    }

    @Test
    default void outOfReachNamesTheNearestTerminal() {
        var there = internet(outOfReach(), Technology.HFC);

        assertThat(there.hindrance()).isEqualTo(Hindrance.OUT_OF_REACH);
        assertThat(there.terminal()).isNotNull();
        assertThat(there.metres()).isNotNull().isPositive();
    }

    @Test
    default void outsideEveryDistrictNothingServes() {
        assertThat(internet(outsideDistricts(), Technology.HFC).hindrance()).isEqualTo(Hindrance.OUTSIDE_DISTRICTS);
    }

    @Test
    default void everyServiceIsAnsweredInTheOrderInWhichItWasAsked() {
        var services = List.of(
                new Service(ProductKind.CABLE_TV, Technology.HFC),
                new Service(ProductKind.CABLE_TV, null),
                new Service(ProductKind.INTERNET, Technology.HFC));

        assertThat(answer(network().at(whereHfcAndFtthServe(), services)))
                .extracting(Coverage::kind)
                .containsExactly(ProductKind.CABLE_TV, ProductKind.CABLE_TV, ProductKind.INTERNET);
        assertThat(answer(network().at(whereHfcAndFtthServe(), List.of()))).isEmpty();
    }

    @Test
    default void whereATechnologyIsNotNamedSomeTechnologyServes() {
        assertThat(answer(network().at(whereOnlyFtthServes(), List.of(new Service(ProductKind.INTERNET, null)))))
                .singleElement()
                .satisfies(there -> assertThat(there.isServed()).isTrue());
    }

    @Test
    default void aSilentSystemIsNotTakenForNoNetwork() {
        fallSilent();

        assertSilent(network().at(outsideDistricts(), List.of(new Service(ProductKind.INTERNET, Technology.HFC))));
    }

    private Coverage internet(Position position, Technology today) {
        var services = List.of(new Service(ProductKind.INTERNET, today));
        var there = answer(network().at(position, services));
        assertThat(there).hasSize(1);
        return there.get(0);
    }
}
