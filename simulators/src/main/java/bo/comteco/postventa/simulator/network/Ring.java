package bo.comteco.postventa.simulator.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/**
 * A closed line.
 *
 * @param corners in order, the first not repeated at the end; at least three
 */
public record Ring(List<Position> corners) {

    public Ring {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException("a ring of " + corners.size() + " corners");
        }
    }

    /** Whether a position lies inside; on the line is inside at the west and south, outside at the east and north. */
    public boolean contains(Position position) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Position from = corners.get(i);
            Position to = following(i);
            boolean crosses = (from.latitude() > position.latitude()) != (to.latitude() > position.latitude());
            if (crosses && position.longitude() < longitudeAt(position.latitude(), from, to)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Whether the line has a point in common with a box. */
    public boolean crosses(Box box) {
        List<Position> boxCorners = box.corners();
        for (int i = 0; i < corners.size(); i++) {
            if (box.contains(corners.get(i))) {
                return true;
            }
            for (int j = 0; j < boxCorners.size(); j++) {
                if (meet(
                        corners.get(i), following(i), boxCorners.get(j), boxCorners.get((j + 1) % boxCorners.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    ArrayNode toGeoJson(ArrayNode target) {
        corners.forEach(corner -> target.addArray().add(corner.longitude()).add(corner.latitude()));
        target.addArray().add(corners.get(0).longitude()).add(corners.get(0).latitude());
        return target;
    }

    String toGml() {
        return Stream.concat(corners.stream(), corners.stream().limit(1))
                .map(corner -> corner.longitude() + " " + corner.latitude())
                .collect(Collectors.joining(" ", "<gml:LinearRing><gml:posList>", "</gml:posList></gml:LinearRing>"));
    }

    private Position following(int index) {
        return corners.get((index + 1) % corners.size());
    }

    private static double longitudeAt(double latitude, Position from, Position to) {
        double share = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + share * (to.longitude() - from.longitude());
    }

    private static boolean meet(Position a, Position b, Position c, Position d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Position from, Position to, Position third) {
        return Math.signum((to.longitude() - from.longitude()) * (third.latitude() - from.latitude())
                - (to.latitude() - from.latitude()) * (third.longitude() - from.longitude()));
    }
}
