package bo.comteco.postventa.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolygonTest {

    private static final Polygon RING =
            new Polygon(new Ring(new Box(0, 0, 10, 10).corners()), List.of(new Ring(new Box(4, 4, 6, 6).corners())));

    /** Points to the east like an arrow; its notch is open to the west. */
    private static final Polygon ARROW =
            Polygon.of(new Position(0, 0), new Position(10, 5), new Position(0, 10), new Position(4, 5));

    @ParameterizedTest
    @CsvSource({"1,1,true", "5,5,false", "3.9,5,true", "11,5,false", "-1,5,false", "9.99,9.99,true"})
    void aHoleIsNotInside(double longitude, double latitude, boolean inside) {
        assertThat(RING.contains(new Position(longitude, latitude))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"5,5,true", "2,5,false", "2,1.5,true", "9,5,true", "9,8,false"})
    void aNotchIsNotInside(double longitude, double latitude, boolean inside) {
        assertThat(ARROW.contains(new Position(longitude, latitude))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,2,2,true", // inside
        "-5,-5,20,20,true", // around it
        "-1,4,1,5,true", // over the edge
        "-1,-1,11,0.5,true", // over a whole side, no corner of it inside
        "4.5,4.5,5.5,5.5,false", // in the hole
        "3,4.5,5,5,true", // over the hole's edge
        "11,11,12,12,false",
        "5,5,5,5,false",
        "1,1,1,1,true"
    })
    void aBoxTouchesWhatItHasAPointInCommonWith(double west, double south, double east, double north, boolean touches) {
        assertThat(RING.touches(new Box(west, south, east, north))).isEqualTo(touches);
    }

    @Test
    void aRingHasThreeCorners() {
        var two = List.of(new Position(0, 0), new Position(1, 1));

        assertThatThrownBy(() -> new Ring(two)).isInstanceOf(IllegalArgumentException.class);
    }
}
