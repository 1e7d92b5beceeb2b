package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with a project or its data, at a real QGIS Server: {@code docs/wire/qgis.md}, section 3. Each is unknown,
 * never "not served".
 */
@NeedsQgisServer
class QgisServerDistrustTest {

    private static final List<String> PROJECTS = Stream.concat(
                    Stream.of("red"),
                    Stream.concat(
                            Arrays.stream(Layer.values())
                                    .map(Layer::typeName)
                                    .flatMap(layer -> Stream.of(
                                            "withheld-" + layer + ":withhold=" + layer,
                                            "lost-" + layer + ":lose=" + layer)),
                            fields().map(field -> "hidden-" + field + ":hide=" + field)))
            .toList();

    @RegisterExtension
    static final QgisServer QGIS = QgisServer.ofLayersIn("EPSG:4326").with(PROJECTS);

    @RegisterExtension
    static final QgisServer IGNORING =
            QgisServer.ofLayersIn("EPSG:4326").with(PROJECTS).ignoringBadLayers();

    /** With them every layer is looked at where nothing serves but DTH. */
    private static final List<Service> SERVICES =
            List.of(new Service(ProductKind.INTERNET, Technology.ADSL), new Service(ProductKind.DTH, Technology.DTH));

    private static final List<Service> CABLE_TV = List.of(new Service(ProductKind.CABLE_TV, Technology.HFC));

    @TempDir
    private Path folder;

    static Stream<String> fields() {
        return Arrays.stream(Layer.values())
                .flatMap(layer -> layer.fields().stream().sorted().map(field -> layer.typeName() + "." + field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsNotPublishedIsSilence(String field) {
        assertSilentBeforeTheFirstUseAndAfter(QGIS, "hidden-" + field);
    }

    @ParameterizedTest
    @EnumSource
    void aLayerThatIsNotPublishedIsSilence(Layer layer) {
        assertSilentBeforeTheFirstUseAndAfter(QGIS, "withheld-" + layer.typeName());
    }

    @ParameterizedTest
    @EnumSource
    void aLayerThatCantBeReadIsSilenceOfAll(Layer layer) {
        String lost = "lost-" + layer.typeName();

        for (Layer other : Layer.values()) {
            assertThat(ask(QGIS, lost, other).status()).isEqualTo(500);
        }
        assertSilentBeforeTheFirstUseAndAfter(QGIS, lost);
    }

    @ParameterizedTest
    @EnumSource
    void aLayerThatCantBeReadIsSilenceWhereItIsIgnored(Layer layer) {
        String lost = "lost-" + layer.typeName();

        assertThat(ask(IGNORING, lost, layer).isAnEmptyCollection())
                .as("answered as if nothing were wrong")
                .isTrue();
        assertSilentBeforeTheFirstUseAndAfter(IGNORING, lost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE tap RENAME COLUMN free_ports TO puertos_libres",
                "ALTER TABLE tap DROP COLUMN free_ports",
                "DELETE FROM tap",
                "DROP TABLE tap"
            })
    void aTableThatIsChangedUnderTheServerIsSilence(String change) {
        var copy = QGIS.published().copy(folder);
        var usedBefore = network(copy);
        assertOutOfReach(usedBefore);

        copy.change(change);

        assertThat(WfsAnswer.of(QGIS.url(copy.project("red")), "TYPENAME=tap").isAnEmptyCollection())
                .as("answered as if nothing were wrong")
                .isTrue();
        assertSilentOfCableTv(usedBefore);
        assertSilentOfCableTv(network(copy));
    }

    @Test
    void aTableThatIsPutRightAgainIsBelievedAgain() {
        var copy = QGIS.published().copy(folder);
        var network = network(copy);
        assertOutOfReach(network);

        copy.change("ALTER TABLE tap RENAME COLUMN free_ports TO puertos_libres");
        assertSilentOfCableTv(network);
        copy.change("ALTER TABLE tap RENAME COLUMN puertos_libres TO free_ports");

        assertOutOfReach(network);
    }

    @Test
    void aLayerThatLostItsSpatialIndexIsSilenceThoughItHoldsEverything() {
        var copy = QGIS.published().copy(folder);
        copy.change("DELETE FROM rtree_tap_geom");

        var server = QGIS.url(copy.project("red"));
        assertThat(WfsAnswer.of(server, "TYPENAME=tap&MAXFEATURES=1").codes()).contains("TAP-0001");
        assertThat(WfsAnswer.of(server, "TYPENAME=tap&BBOX=-66.1515,-17.395,-66.1495,-17.393,EPSG:4326")
                        .isAnEmptyCollection())
                .isTrue();
        assertSilentOfCableTv(network(copy));
    }

    @Test
    void aFileThatIsCutOffIsSilence() throws IOException {
        var copy = QGIS.published().copy(folder);
        var usedBefore = network(copy);
        assertOutOfReach(usedBefore);

        try (var file = FileChannel.open(copy.geoPackage(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 4);
        }

        assertSilentOfCableTv(usedBefore);
        assertSilentOfCableTv(network(copy));
    }

    private static void assertSilentBeforeTheFirstUseAndAfter(QgisServer server, String project) {
        var there = FeasibilitySuite.at(NamedPosition.NO_DSL_PORTS);
        try (var proxy = new CarelessProxy(server.url())) {
            var usedBefore = proxy.network();
            var before = answer(usedBefore.at(there, SERVICES));
            assertThat(before).extracting(Coverage::isServed).containsExactly(false, true);

            proxy.mistake(query -> query.replace("red.qgs", project + ".qgs"));
            assertSilent(proxy.network().at(there, SERVICES));
            assertSilent(usedBefore.at(there, SERVICES));

            proxy.behave();
            assertThat(answer(usedBefore.at(there, SERVICES))).isEqualTo(before);
        }
    }

    private static WfsAnswer ask(QgisServer server, String project, Layer layer) {
        return WfsAnswer.of(server.url(server.published().project(project)), "TYPENAME=" + layer.typeName());
    }

    private static NetworkCoverage network(PublishedNetwork published) {
        return QgisServer.network(QGIS.url(published.project("red")));
    }

    private static void assertOutOfReach(NetworkCoverage network) {
        assertThat(answer(network.at(FeasibilitySuite.at(NamedPosition.OUT_OF_REACH), CABLE_TV)))
                .extracting(Coverage::hindrance)
                .containsExactly(Coverage.Hindrance.OUT_OF_REACH);
    }

    private static void assertSilentOfCableTv(NetworkCoverage network) {
        assertSilent(network.at(FeasibilitySuite.at(NamedPosition.OUT_OF_REACH), CABLE_TV));
        assertSilent(network.at(FeasibilitySuite.at(NamedPosition.HFC_NEAR), CABLE_TV));
        assertSilent(network.at(FeasibilitySuite.at(NamedPosition.FTTH_ONLY), CABLE_TV));
    }
}
