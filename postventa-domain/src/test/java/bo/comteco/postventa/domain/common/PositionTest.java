package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "-17.3935, -66.1570", // Cochabamba
        "-11.0267, -68.7692", // Cobija
        "-22.0862, -65.5942", // Villazón
        "-18.9600, -57.8000", // Puerto Suárez
        "-22.95, -69.70",
        "-9.65, -57.40"
    })
    void aPlaceInBoliviaIsAccepted(double latitude, double longitude) {
        Position position = new Position(latitude, longitude);

        assertThat(position.latitude()).isEqualTo(latitude);
        assertThat(position.longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @CsvSource({"NaN, -66.15", "-17.39, NaN", "-Infinity, -66.15", "-17.39, Infinity"})
    void whatIsNoNumberIsRefused(double latitude, double longitude) {
        assertRefused("value.position.number", latitude, longitude);
    }

    @ParameterizedTest
    @CsvSource({"-22.951, -66.15", "-9.649, -66.15", "17.39, -66.15", "0, -66.15"})
    void aLatitudeOutsideIsNamed(double latitude, double longitude) {
        assertRefused("value.position.latitude", latitude, longitude);
    }

    @ParameterizedTest
    @CsvSource({"-17.39, -69.701", "-17.39, -57.399", "-17.39, 66.15", "-17.39, 0"})
    void aLongitudeOutsideIsNamed(double latitude, double longitude) {
        assertRefused("value.position.longitude", latitude, longitude);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "17.39, 66.15", "40.41, -3.70", "66.15, 17.39"})
    void aPlaceElsewhereIsRefused(double latitude, double longitude) {
        assertRefused("value.position.outside", latitude, longitude);
    }

    @Property
    void everyPlaceInTheBoxGivenTheWrongWayRoundIsRecognised(
            @ForAll @DoubleRange(min = -22.95, max = -9.65) double latitude,
            @ForAll @DoubleRange(min = -69.70, max = -57.40) double longitude) {
        assertThat(new Position(latitude, longitude).latitude()).isEqualTo(latitude);
        assertRefused("value.position.swapped", longitude, latitude);
    }

    @Test
    void aRefusalWritesDegreesWithoutExponents() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Position(-173_935_000.0, -66.157))
                .satisfies(refusal -> assertThat(refusal.given()).isEqualTo("-173935000"));
    }

    private static void assertRefused(String key, double first, double second) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Position(first, second))
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo(key));
    }
}
