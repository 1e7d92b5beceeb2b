package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A box of longitudes and latitudes, as {@code BBOX} wants it. */
record Box(double west, double south, double east, double north) {

    private static final double METRES_A_DEGREE_OF_LATITUDE = 110_600;
    private static final double METRES_A_DEGREE_OF_LONGITUDE = 111_300;
    private static final double PADDING = 1.05;

    /** Degrees. */
    private static final double POINT = 1e-6;

    private static final double ROUNDING = 1e-5;

    /**
     * How much wider, in parts of its size, a box gets where a layer is kept in UTM: QGIS Server looks for what is in the
     * upright box of UTM around the turned one. A degree or two make 2 to 4 hundredths.
     */
    private static final double TURNED = 0.1;

    /**
     * The point itself, two decimetres wide: QGIS Server finds nothing in a box without an area where the layer is kept
     * in another reference system.
     */
    static Box at(Position position) {
        return about(position.longitude(), position.latitude(), POINT);
    }

    private static Box about(double longitude, double latitude, double degrees) {
        return new Box(longitude - degrees, latitude - degrees, longitude + degrees, latitude + degrees);
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

    /** A box of two metres around the first of a geometry's coordinates; empty where it has none. */
    static Optional<Box> aroundTheFirstOf(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        while (coordinates.path(0).isArray()) {
            coordinates = coordinates.path(0);
        }
        return coordinates.path(0).isNumber() && coordinates.path(1).isNumber()
                ? Optional.of(about(
                        coordinates.path(0).asDouble(), coordinates.path(1).asDouble(), ROUNDING))
                : Optional.empty();
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

    /** Whether this has something in common with a box that was asked for, or with what a server takes for it. */
    boolean answers(Box asked) {
        double slack = ROUNDING + TURNED * Math.max(asked.east - asked.west, asked.north - asked.south);
        return west - slack <= asked.east
                && asked.west <= east + slack
                && south - slack <= asked.north
                && asked.south <= north + slack;
    }

    String asParameter() {
        return String.format(Locale.ROOT, "%.7f,%.7f,%.7f,%.7f,EPSG:4326", west, south, east, north);
    }
}
