package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an adapter for the network may do wrong. */
final class BrokenNetworkCoverage {

    private BrokenNetworkCoverage() {}

    @Breaks({"todaysTechnologyIsPreferredWhereItServes"})
    static final class PrefersFibre extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(whereHfcAndFtthServe())
                                    && asked.hasArgument(List.of(new Service(ProductKind.INTERNET, Technology.HFC)))
                            ? asked.with(
                                    whereHfcAndFtthServe(), List.of(new Service(ProductKind.INTERNET, Technology.FTTH)))
                            : asked.right());
        }
    }

    @Breaks({"anotherTechnologyServesWhereTodaysDoesNot"})
    static final class KnowsTodaysTechnologyAlone extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(whereOnlyFtthServes())
                                    && asked.hasArgument(List.of(new Service(ProductKind.INTERNET, Technology.HFC)))
                                    && asked.reply() instanceof Reply.Answered
                            ? asked.with(outOfReach(), asked.arguments().get(1))
                            : asked.right());
        }
    }

    @Breaks({"aFullTerminalIsAHindranceOfItsOwn"})
    static final class TakesAFullTerminalForNone extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(whereTheTerminalIsFull())
                            ? asked.with(outOfReach(), asked.arguments().get(1))
                            : asked.right());
        }
    }

    @Breaks({"outOfReachNamesTheNearestTerminal"})
    static final class TakesOutOfReachForOutside extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(outOfReach())
                            ? asked.with(outsideDistricts(), asked.arguments().get(1))
                            : asked.right());
        }
    }

    @Breaks({"outsideEveryDistrictNothingServes"})
    static final class TakesOutsideForOutOfReach extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(outsideDistricts())
                            ? asked.with(outOfReach(), asked.arguments().get(1))
                            : asked.right());
        }
    }

    @Breaks({"everyServiceIsAnsweredInTheOrderInWhichItWasAsked"})
    static final class AnswersInAnotherOrder extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(NetworkCoverage.class, super.network(), "at", misreading((List<Coverage> right) -> {
                var turned = new ArrayList<>(right);
                Collections.reverse(turned);
                return turned;
            }));
        }
    }

    @Breaks({"whereATechnologyIsNotNamedSomeTechnologyServes"})
    static final class WantsATechnologyToBeNamed extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(
                    NetworkCoverage.class,
                    super.network(),
                    "at",
                    asked -> asked.hasArgument(List.of(new Service(ProductKind.INTERNET, null)))
                            ? asked.with(outOfReach(), asked.arguments().get(1))
                            : asked.right());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoNetwork"})
    static final class TakesSilenceForNoNetwork extends InMemoryNetworkCoverageTest {

        @Override
        public NetworkCoverage network() {
            return in(NetworkCoverage.class, super.network(), "at", takingDownFor(List.of()));
        }
    }
}
