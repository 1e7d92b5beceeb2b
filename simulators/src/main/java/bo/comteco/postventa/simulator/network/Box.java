package bo.comteco.postventa.simulator.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An upright rectangle in degrees; of size zero it is a point. */
public record Box(double west, double south, double east, double north) {

    public Box {
        if (west > east || south > north) {
            throw new IllegalArgumentException(west + "," + south + "," + east + "," + north);
        }
    }

    /** Reads {@code west,south,east,north} with an optional reference system behind; empty where it can't be one. */
    public static Optional<Box> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4 && parts.length != 5) {
            return Optional.empty();
        }
        try {
            double[] edges = Arrays.stream(parts)
                    .limit(4)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Optional.of(new Box(edges[0], edges[1], edges[2], edges[3]));
        } catch (IllegalArgumentException noBox) {
            return Optional.empty();
        }
    }

    /** Whether it has no area. */
    public boolean isFlat() {
        return west == east || south == north;
    }

    /** Whether a position lies in it or on its edge. */
    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }

    /** Its four corners, counter-clockwise from the south-west. */
    public List<Position> corners() {
        return List.of(
                new Position(west, south),
                new Position(east, south),
                new Position(east, north),
                new Position(west, north));
    }
}
