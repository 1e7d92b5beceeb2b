package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.client.RestClient;

/** QGIS Server is called by way of its guard: asked again, and left alone when it fails. */
class GuardedTest {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    private static final List<Service> INTERNET = List.of(new Service(ProductKind.INTERNET, Technology.HFC));

    private final WfsCoverage network = WfsCoverage.of(
            SimulatedQgis.properties(QGIS.url(), Duration.ofSeconds(20)),
            RestClient.builder(),
            new Guard(SystemName.QGIS, GuardLimits.standard(), () -> NOW));

    private Reply<List<Coverage>> asked(NamedPosition position) {
        return network.at(SimulatedQgis.at(position), INTERNET);
    }

    @Test
    void aQuestionThatFailsIsAskedTwice() {
        QGIS.suffer(Fault.of(FaultKind.UNAVAILABLE));

        assertThat(asked(NamedPosition.HFC_NEAR)).isInstanceOf(Reply.Silent.class);

        assertThat(QGIS.asked()).hasSize(2);
    }

    @Test
    void whatFailsOnceIsAnswered() {
        QGIS.suffer(Fault.of(FaultKind.UNAVAILABLE).times(1));

        assertThat(answer(asked(NamedPosition.HFC_NEAR))).isNotEmpty();
    }

    @Test
    void whatIsNotLetThroughIsUnknown() {
        QGIS.suffer(Fault.of(FaultKind.UNAVAILABLE));
        for (int i = 0; i < 3; i++) {
            asked(NamedPosition.HFC_NEAR);
        }
        assertThat(QGIS.asked()).hasSize(5);
        QGIS.recover();

        assertThat(asked(NamedPosition.HFC_NEAR))
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.trouble()).contains("left alone"));
        assertThat(QGIS.asked()).isEmpty();
    }

    @Test
    void whatIsNoJsonIsAFailureToo() {
        QGIS.suffer(Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.HTML));
        for (int i = 0; i < 3; i++) {
            asked(NamedPosition.HFC_NEAR);
        }
        QGIS.recover();

        assertThat(asked(NamedPosition.HFC_NEAR)).isInstanceOf(Reply.Silent.class);
    }

    @Test
    void thatNothingServesIsAnAnswerHoweverOftenItComes() {
        for (int i = 0; i < 30; i++) {
            assertThat(answer(asked(NamedPosition.OUT_OF_REACH))).allMatch(coverage -> !coverage.isServed());
        }
    }
}
