package bo.comteco.postventa.adapter.qgis;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real server may answer and the simulator does not. */
class OddServerTest {

    private static final Position HERE = new Position(-17.3985, -66.1555);
    private static final String DISTRICT = feature(
            "distrito.1",
            "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[-66.17, -17.405], [-66.145, -17.405],"
                    + " [-66.145, -17.38], [-66.17, -17.38], [-66.17, -17.405]]]]}",
            "\"code\": \"D-01\"");
    private static final Pattern START = Pattern.compile("STARTINDEX=([0-9]+)");

    @Test
    void aServerOfHttp10WithoutKeepAliveIsUnderstood() throws IOException {
        try (var stub = stub(query -> tap(1, -66.1554, -17.3985, 2))) {
            assertThat(answer(ask(stub)))
                    .containsExactly(Coverage.by(ProductKind.CABLE_TV, Technology.HFC, "TAP-1", new BigDecimal("13")));
            assertThat(stub.asked()).allSatisfy(query -> assertThat(query).startsWith("MAP=/red.qgs&SERVICE=WFS"));
        }
    }

    @Test
    void allPagesAreRead() throws IOException {
        // 1200 full taps, and a free one on the last page, a little farther than the others.
        try (var stub = stub(query -> taps(start(query), 1201))) {
            assertThat(answer(ask(stub))).extracting(Coverage::terminal).containsExactly("TAP-1200");
        }
    }

    @Test
    void aServerThatDoesNotTurnPagesIsNotReadForEver() throws IOException {
        try (var stub = stub(query -> taps(0, 500))) {
            assertSilent(stub);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-17.3985, -66.1554", // latitude first
        "801932.1, 8074512.4", // metres of UTM
        "-66.5, -17.3985", // the box was ignored
        "0, 0"
    })
    void aTerminalThatIsNotWhereItWasAskedForIsSilence(double x, double y) throws IOException {
        try (var stub = stub(query -> tap(1, x, y, 2))) {
            assertSilent(stub);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "1",
                "null",
                "{\"geometry\": null, \"id\": \"tap.1\", \"properties\": {\"code\": \"TAP-1\", \"free_ports\": 1}}",
                "{\"geometry\": {\"type\": \"Point\", \"coordinates\": []}, \"properties\": {\"code\": \"TAP-1\","
                        + " \"free_ports\": 1}}",
                "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [-66.1554, -17.3985]}, \"properties\": {}}",
                "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [-66.1554, -17.3985]},"
                        + " \"properties\": {\"code\": null, \"free_ports\": 1}}",
                "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [-66.1554, -17.3985]},"
                        + " \"properties\": {\"code\": \"TAP-1\", \"free_ports\": \"muchos\"}}"
            })
    void aTerminalThatIsNoneIsSilence(String terminal) throws IOException {
        try (var stub = stub(query -> terminal)) {
            assertSilent(stub);
        }
    }

    @Test
    void aDistrictThatIsElsewhereIsSilence() throws IOException {
        try (var stub = StubWfs.with(query -> DISTRICT.replace("-66.", "-65."))) {
            assertSilent(stub);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "nonsense", "text/xml; subtype=gml/3.1.1"})
    void anotherKindOfContentIsSilence(String contentType) throws IOException {
        try (var stub = StubWfs.with(contentType, query -> DISTRICT)) {
            assertSilent(stub);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/geo+json; charset=utf-8"})
    void anyJsonIsJson(String contentType) throws IOException {
        try (var stub = StubWfs.with(
                contentType, query -> query.contains("distrito") ? DISTRICT : tap(1, -66.1554, -17.3985, 0))) {
            assertThat(answer(ask(stub))).extracting(Coverage::hindrance).containsExactly(Hindrance.TERMINAL_FULL);
        }
    }

    private static StubWfs stub(UnaryOperator<String> taps) {
        return StubWfs.with(query -> query.contains("distrito") ? DISTRICT : taps.apply(query));
    }

    private static Reply<List<Coverage>> ask(StubWfs stub) {
        return stub.network().at(HERE, List.of(new Service(ProductKind.CABLE_TV, Technology.HFC)));
    }

    private static void assertSilent(StubWfs stub) {
        assertThat(ask(stub)).isInstanceOf(Reply.Silent.class);
    }

    private static int start(String query) {
        var matcher = START.matcher(query);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String taps(int from, int total) {
        return IntStream.range(from, Math.min(from + 500, total))
                .mapToObj(number -> tap(number, -66.1555 + 1e-7 * number, -17.3985, number == 1200 ? 1 : 0))
                .collect(Collectors.joining(","));
    }

    private static String tap(int number, double x, double y, int free) {
        return feature(
                "tap." + number,
                "{\"type\": \"Point\", \"coordinates\": [" + x + ", " + y + "]}",
                "\"code\": \"TAP-" + number + "\", \"free_ports\": " + free);
    }

    private static String feature(String id, String geometry, String properties) {
        return "{\"type\": \"Feature\", \"id\": \"" + id + "\", \"geometry\": " + geometry + ", \"properties\": {"
                + properties + "}}";
    }
}
