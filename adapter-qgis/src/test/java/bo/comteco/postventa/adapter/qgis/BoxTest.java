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
    void thePointItselfHasAnAreaAndHardlyAny(
            @ForAll @DoubleRange(min = -22.9, max = -9.7) double latitude,
            @ForAll @DoubleRange(min = -69.6, max = -57.5) double longitude) {
        var box = Box.at(new Position(latitude, longitude));

        assertThat(latitude).isStrictlyBetween(box.south(), box.north());
        assertThat(longitude).isStrictlyBetween(box.west(), box.east());
        assertThat(Geodesic.WGS84.Inverse(box.south(), box.west(), box.north(), box.east()).s12)
                .isLessThan(0.5);
        assertThat(box.asParameter().split(",", -1)).doesNotHaveDuplicates();
    }

    @Property
    void whatIsBesideABoxByMoreThanATenthOfItIsNoAnswerToIt(
            @ForAll @DoubleRange(min = -70, max = -57) double west,
            @ForAll @DoubleRange(min = -23, max = -9) double south,
            @ForAll @DoubleRange(min = 0, max = 1) double aside) {
        var asked = new Box(west, south, west + 0.5, south + 0.5);

        for (var there : new Box[] {
            new Box(west + 0.5 + aside, south, west + 0.6 + aside, south + 0.1),
            new Box(west - 0.1 - aside, south, west - aside, south + 0.1),
            new Box(west, south + 0.5 + aside, west + 0.1, south + 0.6 + aside),
            new Box(west, south - 0.1 - aside, west + 0.1, south - aside)
        }) {
            if (Math.abs(aside - 0.05) > 1e-4) {
                assertThat(there.answers(asked)).isEqualTo(aside < 0.05);
            }
        }
    }
}
