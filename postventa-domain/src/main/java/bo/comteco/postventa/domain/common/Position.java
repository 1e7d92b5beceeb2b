package bo.comteco.postventa.domain.common;

import java.math.BigDecimal;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A place on the map in WGS 84 degrees, inside Bolivia's bounding box: latitude from −22.95 to −9.65, longitude from
 * −69.70 to −57.40 (the EPSG register's area 1049, −22.91 to −9.67 and −69.66 to −57.52, rounded outwards, and further in
 * the east, where maps draw the border up to −57.45). The box also holds places beyond the border: it is there to catch
 * what was mistyped. No latitude in it could be a longitude, so a swapped pair is always recognised.
 *
 * @param latitude degrees north of the equator, hence negative
 * @param longitude degrees east of Greenwich, hence negative
 */
@ValueObject
public record Position(double latitude, double longitude) {

    private static final double SOUTH = -22.95;
    private static final double NORTH = -9.65;
    private static final double WEST = -69.70;
    private static final double EAST = -57.40;

    /**
     * @throws InvalidValue if one is not finite ({@code value.position.number}), if they stand in each other's place
     *     ({@code value.position.swapped}), or if one or both are outside the box ({@code value.position.latitude},
     *     {@code value.position.longitude}, {@code value.position.outside})
     */
    public Position {
        if (!Double.isFinite(latitude) || !Double.isFinite(longitude)) {
            throw refused("value.position.number", latitude, longitude);
        }
        boolean latitudeFits = isLatitude(latitude);
        boolean longitudeFits = isLongitude(longitude);
        if (!latitudeFits && !longitudeFits) {
            boolean swapped = isLatitude(longitude) && isLongitude(latitude);
            throw refused(swapped ? "value.position.swapped" : "value.position.outside", latitude, longitude);
        }
        if (!latitudeFits) {
            throw outside("value.position.latitude", latitude, SOUTH, NORTH);
        }
        if (!longitudeFits) {
            throw outside("value.position.longitude", longitude, WEST, EAST);
        }
    }

    private static boolean isLatitude(double degrees) {
        return SOUTH <= degrees && degrees <= NORTH;
    }

    private static boolean isLongitude(double degrees) {
        return WEST <= degrees && degrees <= EAST;
    }

    private static InvalidValue refused(String key, double latitude, double longitude) {
        return InvalidValue.because(key, "Position", plain(latitude) + ", " + plain(longitude));
    }

    private static InvalidValue outside(String key, double degrees, double from, double to) {
        String given = plain(degrees);
        Message reason =
                InvalidValue.reason(key, given).with("from", plain(from)).with("to", plain(to));
        return new InvalidValue("Position", given, reason);
    }

    private static String plain(double degrees) {
        return Double.isFinite(degrees) ? BigDecimal.valueOf(degrees).toPlainString() : Double.toString(degrees);
    }
}
