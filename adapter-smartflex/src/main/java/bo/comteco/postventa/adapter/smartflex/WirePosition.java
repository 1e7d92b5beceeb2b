package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the wire spells a place on the map: decimal degrees as texts, EPSG:4326. */
final class WirePosition {

    private static final String WGS84 = "EPSG:4326";

    private WirePosition() {}

    static Place.GeographicLocation of(Position position) {
        return new Place.GeographicLocation(
                "GeographicLocation",
                "point",
                WGS84,
                List.of(new Place.Point(degrees(position.longitude()), degrees(position.latitude()))));
    }

    /** The position; null where it is not known, or written in a way that makes none: it decides nothing. */
    static @Nullable Position position(Place.@Nullable GeographicLocation location) {
        if (location == null
                || !WGS84.equals(Json.trimmed(location.spatialRef()))
                || location.geometry().size() != 1) {
            return null;
        }
        var point = location.geometry().get(0);
        String x = Json.trimmed(point.x());
        String y = Json.trimmed(point.y());
        if (x == null || y == null) {
            return null;
        }
        try {
            return new Position(Double.parseDouble(y), Double.parseDouble(x));
        } catch (NumberFormatException | InvalidValue notInBolivia) {
            return null;
        }
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_UP).toPlainString();
    }
}
