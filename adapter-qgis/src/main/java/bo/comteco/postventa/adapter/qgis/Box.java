package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import java.util.Locale;

/** A box of longitudes and latitudes, as {@code BBOX} wants it. */
record Box(double west, double south, double east, double north) {

    private static final double METRES_A_DEGREE_OF_LATITUDE = 110_600;
    private static final double METRES_A_DEGREE_OF_LONGITUDE = 111_300;
    private static final double PADDING = 1.05;

    /** The point itself. */
    static Box at(Position position) {
        return new Box(position.longitude(), position.latitude(), position.longitude(), position.latitude());
    }

    /** Everything within some metres of a point, and a little more. */
    static Box around(Position position, double metres) {
        double high = metres / METRES_A_DEGREE_OF_LATITUDE * PADDING;
        double wide = metres / (METRES_A_DEGREE_OF_LONGITUDE * Math.cos(Math.toRadians(position.latitude()))) * PADDING;
        return new Box(
                position.longitude() - wide,
                position.latitude() - high,
                position.longitude() + wide,
                position.latitude() + high);
    }

    String asParameter() {
        return String.format(Locale.ROOT, "%.7f,%.7f,%.7f,%.7f,EPSG:4326", west, south, east, north);
    }
}
