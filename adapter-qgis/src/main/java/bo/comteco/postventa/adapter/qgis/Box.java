package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A box of longitudes and latitudes, as {@code BBOX} wants it. */
record Box(double west, double south, double east, double north) {

    private static final double METRES_A_DEGREE_OF_LATITUDE = 110_600;
    private static final double METRES_A_DEGREE_OF_LONGITUDE = 111_300;
    private static final double PADDING = 1.05;

    /** Degrees. */
    private static final double ROUNDING = 1e-5;

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

    /**
     * The box around a geometry's coordinates.
     *
     * @throws Silence where they are none
     */
    static Box of(JsonNode geometry) {
        var box = new double[] {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        stretch(box, geometry.path("coordinates"));
        if (box[0] > box[2]) {
            throw new Silence("a feature has no place");
        }
        return new Box(box[0], box[1], box[2], box[3]);
    }

    private static void stretch(double[] box, JsonNode coordinates) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            box[0] = Math.min(box[0], coordinates.path(0).asDouble());
            box[1] = Math.min(box[1], coordinates.path(1).asDouble());
            box[2] = Math.max(box[2], coordinates.path(0).asDouble());
            box[3] = Math.max(box[3], coordinates.path(1).asDouble());
        } else {
            coordinates.forEach(inner -> stretch(box, inner));
        }
    }

    /** Whether the two have something in common, a metre's rounding aside. */
    boolean touches(Box other) {
        return west - ROUNDING <= other.east
                && other.west <= east + ROUNDING
                && south - ROUNDING <= other.north
                && other.south <= north + ROUNDING;
    }

    String asParameter() {
        return String.format(Locale.ROOT, "%.7f,%.7f,%.7f,%.7f,EPSG:4326", west, south, east, north);
    }
}
