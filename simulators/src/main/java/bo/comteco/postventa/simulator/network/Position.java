package bo.comteco.postventa.simulator.network;

/**
 * A position on the ground, in decimal degrees of EPSG:4326.
 *
 * @param longitude east is positive
 * @param latitude north is positive
 */
public record Position(double longitude, double latitude) {

    /** Metres of one degree around Cochabamba; good to a few centimetres over a kilometre. */
    private static final double METRES_BY_LATITUDE = 110_674;

    private static final double METRES_BY_LONGITUDE = 106_258;

    public Position {
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw new IllegalArgumentException("longitude " + longitude + ", latitude " + latitude);
        }
    }

    /** The position so many metres to the east and north of this one, around Cochabamba. */
    public Position plus(double east, double north) {
        return new Position(
                rounded(longitude + east / METRES_BY_LONGITUDE), rounded(latitude + north / METRES_BY_LATITUDE));
    }

    /** About how many metres lie between, around Cochabamba. */
    public double metresTo(Position other) {
        return Math.hypot(
                (other.longitude - longitude) * METRES_BY_LONGITUDE, (other.latitude - latitude) * METRES_BY_LATITUDE);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
