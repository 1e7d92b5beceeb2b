package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is unknown, never "not served": {@code docs/wire/qgis.md}, section 3. */
class DistrustTest {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    private static final List<Service> INTERNET = List.of(new Service(ProductKind.INTERNET, Technology.HFC));

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.of(FaultKind.DOWN),
                Fault.of(FaultKind.UNAVAILABLE),
                Fault.of(FaultKind.STATUS).answering(400),
                Fault.of(FaultKind.STATUS).answering(404),
                Fault.of(FaultKind.STATUS).answering(500),
                Fault.of(FaultKind.STATUS).answering(202),
                Fault.of(FaultKind.STATUS).answering(302),
                Fault.of(FaultKind.BAD_LAYERS),
                Fault.of(FaultKind.IGNORED_BAD_LAYERS),
                Fault.of(FaultKind.GML),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.HTML),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.TRUNCATED),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.WRONG),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsSilence(Fault fault) {
        QGIS.suffer(fault);

        for (NamedPosition position : NamedPosition.values()) {
            assertSilent(QGIS.network(), position);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfOneLayerThatMattersIsSilence(Fault fault) {
        QGIS.suffer(fault.asking("TYPENAME=tap"));

        assertSilent(QGIS.network(), NamedPosition.HFC_NEAR);
        assertSilent(QGIS.network(), NamedPosition.FTTH_ONLY);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultThatBeginsAfterTheFieldsWereCheckedIsSilence(Fault fault) {
        var network = QGIS.network();
        answer(network.at(SimulatedQgis.at(NamedPosition.OUT_OF_REACH), INTERNET));
        QGIS.suffer(fault.asking("REQUEST=GetFeature"));

        assertSilent(network, NamedPosition.OUT_OF_REACH);
        QGIS.recover();
        assertThat(answer(network.at(SimulatedQgis.at(NamedPosition.OUT_OF_REACH), INTERNET)))
                .hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsSilence() {
        QGIS.suffer(Fault.of(FaultKind.SLOW).lasting(Duration.ofSeconds(3)));

        assertSilent(QGIS.network(Duration.ofMillis(200)), NamedPosition.HFC_NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "tap, free_ports",
        "tap, code",
        "nap, free_ports",
        "armario, free_pairs",
        "armario, dslam",
        "armario, free_dsl_ports",
        "distrito, code"
    })
    void aLayerThatIsPublishedWithoutAFieldIsSilenceBeforeItsFirstUseAndAfter(String layer, String field) {
        var usedBefore = QGIS.network();
        answer(usedBefore.at(SimulatedQgis.at(NamedPosition.FULL_NAP), INTERNET));
        answer(usedBefore.at(SimulatedQgis.at(NamedPosition.NO_DSL_PORTS), INTERNET));

        QGIS.layer(layer, "{\"hiddenFields\": [\"" + field + "\"]}");

        // Here every layer is looked at, since nothing serves.
        assertSilent(QGIS.network(), NamedPosition.NO_DSL_PORTS);
        assertSilent(usedBefore, NamedPosition.NO_DSL_PORTS);
        QGIS.layer(layer, "{\"hiddenFields\": []}");
        assertThat(answer(usedBefore.at(SimulatedQgis.at(NamedPosition.NO_DSL_PORTS), INTERNET)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tap", "nap", "armario", "distrito"})
    void aLayerThatIsWithdrawnIsSilence(String layer) {
        var usedBefore = QGIS.network();
        answer(usedBefore.at(SimulatedQgis.at(NamedPosition.NO_DSL_PORTS), INTERNET));

        QGIS.layer(layer, "{\"published\": false}");

        assertSilent(QGIS.network(), NamedPosition.NO_DSL_PORTS);
        assertSilent(usedBefore, NamedPosition.NO_DSL_PORTS);
    }

    @Test
    void dthsAreasAreDistrustedLikeDistricts() {
        var dth = List.of(new Service(ProductKind.DTH, Technology.DTH));
        QGIS.suffer(Fault.of(FaultKind.IGNORED_BAD_LAYERS).asking("TYPENAME=cobertura_dth"));

        assertThat(QGIS.network().at(SimulatedQgis.at(NamedPosition.NOWHERE), dth))
                .isInstanceOf(Reply.Silent.class);
        assertThat(QGIS.network().at(SimulatedQgis.at(NamedPosition.HFC_NEAR), dth))
                .isInstanceOf(Reply.Silent.class);
    }

    @Test
    void aLayerThatIsNotNeededIsNotAsked() {
        QGIS.suffer(Fault.of(FaultKind.DOWN).asking("TYPENAME=nap"));

        assertThat(answer(QGIS.network().at(SimulatedQgis.at(NamedPosition.HFC_NEAR), INTERNET)))
                .extracting(Coverage::technology)
                .containsExactly(Technology.HFC);
    }

    @Test
    void fieldsAreCheckedAtFirstUseAndAfterTroubleOnly() {
        var network = QGIS.network();

        network.at(SimulatedQgis.at(NamedPosition.HFC_NEAR), INTERNET);
        assertThat(described()).containsExactly("distrito", "tap");
        network.at(SimulatedQgis.at(NamedPosition.HFC_NEAR), INTERNET);
        assertThat(described()).isEmpty();
        QGIS.suffer(Fault.of(FaultKind.UNAVAILABLE).times(1));
        network.at(SimulatedQgis.at(NamedPosition.HFC_NEAR), INTERNET);
        network.at(SimulatedQgis.at(NamedPosition.HFC_NEAR), INTERNET);
        assertThat(described()).containsExactly("distrito", "tap");
    }

    private static List<String> described() {
        return QGIS.asked().stream()
                .map(JournalEntry::query)
                .filter(query -> query.contains("REQUEST=DescribeFeatureType"))
                .map(query -> query.replaceFirst(".*TYPENAME=", ""))
                .toList();
    }

    private static void assertSilent(WfsCoverage network, NamedPosition position) {
        assertThat(network.at(SimulatedQgis.at(position), INTERNET))
                .as(position.name())
                .isInstanceOfSatisfying(Reply.Silent.class, silent -> {
                    assertThat(silent.system()).isEqualTo(SystemName.QGIS);
                    assertThat(silent.trouble()).isNotBlank();
                });
    }
}
