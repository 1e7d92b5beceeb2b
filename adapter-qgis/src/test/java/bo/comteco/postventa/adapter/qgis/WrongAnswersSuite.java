package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The silent wrong answers of {@code docs/wire/qgis.md}, section 3, which a server gives to a question that was spoilt on
 * its way: whichever server publishes the synthetic network, kept in UTM. Each is unknown, never "not served".
 */
abstract class WrongAnswersSuite {

    private static final List<Service> SERVICES =
            List.of(new Service(ProductKind.INTERNET, Technology.HFC), new Service(ProductKind.DTH, Technology.DTH));

    private CarelessProxy proxy;

    /** What is done to a query. */
    @SuppressWarnings("ImmutableEnumChecker") // the changes have no state
    enum Mistake {
        NO_FORMAT(query -> query.replaceFirst("&OUTPUTFORMAT=[^&]*", "")),
        UNKNOWN_FORMAT(query -> query.replaceFirst("OUTPUTFORMAT=[^&]*", "OUTPUTFORMAT=GeoJason")),
        NO_REFERENCE_SYSTEM(query -> query.replaceFirst("&SRSNAME=[^&]*", "")),
        LATITUDE_FIRST(query ->
                query.replaceFirst("BBOX=([^%]*)%2C([^%]*)%2C([^%]*)%2C([^%]*)%2C", "BBOX=$2%2C$1%2C$4%2C$3%2C")),
        BOX_WITHOUT_AN_AREA(query -> query.replaceFirst("BBOX=([^%]*)%2C([^%]*)%2C([^%]*)%2C", "BBOX=$1%2C$2%2C$1%2C")),
        FILTER_BY_A_FIELD_THAT_IS_NOT_THERE(query -> query + "&EXP_FILTER=%22puertos_libres%22%20%3E%200"),
        NOTHING_WANTED(query -> query.replaceFirst("MAXFEATURES=[^&]*", "MAXFEATURES=0"));

        private final UnaryOperator<String> change;

        Mistake(UnaryOperator<String> change) {
            this.change = change;
        }

        String on(String query) {
            return query.contains("REQUEST=GetFeature") ? change.apply(query) : query;
        }
    }

    /** Where the server is. */
    abstract URI server();

    @BeforeEach
    void stand() {
        proxy = new CarelessProxy(server());
    }

    @AfterEach
    void step() {
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aQuestionThatIsSpoiltIsAnsweredWithNothingThatIsBelieved(Mistake mistake) {
        proxy.mistake(mistake::on);

        for (NamedPosition position : NamedPosition.values()) {
            assertSilent(proxy.network().at(FeasibilitySuite.at(position), SERVICES));
        }
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aQuestionThatIsSpoiltFromSomeTimeOnIsNotBelievedUntilItIsNotAnyMore(Mistake mistake) {
        var there = FeasibilitySuite.at(NamedPosition.OUT_OF_REACH);
        var network = proxy.network();
        var before = answer(network.at(there, SERVICES));
        assertThat(before).extracting(Coverage::isServed).containsExactly(false, true);

        proxy.mistake(mistake::on);
        assertSilent(network.at(there, SERVICES));

        proxy.behave();
        assertThat(answer(network.at(there, SERVICES))).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void aLayerThatIsAskedWronglyAloneIsNotBelieved(Mistake mistake) {
        for (Layer layer : List.of(Layer.DISTRICT, Layer.NAP, Layer.TAP, Layer.CABINET)) {
            proxy.mistake(query -> query.contains("TYPENAME=" + layer.typeName() + "&") ? mistake.on(query) : query);

            // All of them are looked at here, since nothing serves.
            assertSilent(proxy.network().at(FeasibilitySuite.at(NamedPosition.NO_DSL_PORTS), SERVICES));
        }
    }
}
