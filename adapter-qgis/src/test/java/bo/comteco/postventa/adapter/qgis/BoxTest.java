package bo.comteco.postventa.adapter.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Position;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

class BoxTest {

    @Property
    void everythingWithinTheDistanceIsInTheBox(
            @ForAll @DoubleRange(min = -22.9, max = -9.7) double latitude,
            @ForAll @DoubleRange(min = -69.6, max = -57.5) double longitude,
            @ForAll @DoubleRange(min = 1, max = 7000) double metres,
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        var box = Box.around(new Position(latitude, longitude), metres);
        GeodesicData there = Geodesic.WGS84.Direct(latitude, longitude, azimuth, metres * part);

        assertThat(there.lat2).isBetween(box.south(), box.north());
        assertThat(there.lon2).isBetween(box.west(), box.east());
    }

    @Property
    void theBoxIsHardlyWiderThanTheDistance(
            @ForAll @DoubleRange(min = -22.9, max = -9.7) double latitude,
            @ForAll @DoubleRange(min = -69.6, max = -57.5) double longitude,
            @ForAll @DoubleRange(min = 10, max = 7000) double metres) {
        var box = Box.around(new Position(latitude, longitude), metres);

        assertThat(Geodesic.WGS84.Inverse(latitude, longitude, box.north(), longitude).s12)
                .isBetween(metres, metres * 1.1);
        assertThat(Geodesic.WGS84.Inverse(latitude, longitude, latitude, box.east()).s12)
                .isBetween(metres, metres * 1.1);
    }

    @Property
    void twoBoxesTouchOrLieApartWhicheverIsAsked(
            @ForAll @DoubleRange(min = -70, max = -57) double west,
            @ForAll @DoubleRange(min = -23, max = -9) double south,
            @ForAll @DoubleRange(min = 0, max = 1) double aside) {
        var one = new Box(west, south, west + 0.5, south + 0.5);
        var other = new Box(west + aside, south, west + aside + 0.1, south + 0.1);

        assertThat(one.touches(other)).isEqualTo(other.touches(one));
        if (Math.abs(aside - 0.5) > 1e-4) {
            assertThat(one.touches(other)).isEqualTo(aside < 0.5);
        }
    }
}
