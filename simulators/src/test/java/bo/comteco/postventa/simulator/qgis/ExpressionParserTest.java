package bo.comteco.postventa.simulator.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Point;
import bo.comteco.postventa.simulator.network.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"free\" > 9; true",
                "\"free\" > 10; false",
                "\"free\" >= 10; true",
                "free <= 10; true",
                "\"free\" < 9; false",
                "\"free\" = 10.0; true",
                "\"free\" <> 10; false",
                "\"free\" != 3; true",
                "\"name\" = 'O''Connor'; true",
                "\"name\" = 'oconnor'; false",
                "\"none\" > 0; false",
                "\"none\" IS NULL; true",
                "\"none\" is not null; false",
                "\"free\" IS NOT NULL; true",
                "\"free\" > 99 OR \"free\" > 1 AND \"name\" = 'x'; false",
                "\"free\" > 1 OR \"free\" > 99 AND \"name\" = 'x'; true",
                "\"free\" > 1 AND \"name\" <> 'x'; true",
                "\"unknown\" = 1; false",
                "\"unknown\" <> 1; false",
                "\"unknown\" IS NULL; true",
                "\"unknown\" IS NOT NULL; false",
                "FREE > 9; true"
            })
    void conditionsHoldAsInQgis(String expression, boolean holds) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("free", 10);
        values.put("name", "O'Connor");
        values.put("none", null);
        var feature = new Feature(1, new Point(new Position(0, 0)), values);

        assertThat(ExpressionParser.parse(expression).orElseThrow().holdsFor(feature))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"free\"",
                "\"free\" >",
                "\"free\" > 1 AND",
                "> 1",
                "\"free\" ~ 1",
                "\"free\" > \"total\"",
                "1 = 1",
                "\"a\" IS 1"
            })
    void whatIsNoConditionIsNotRead(String expression) {
        assertThat(ExpressionParser.parse(expression)).isEmpty();
    }
}
