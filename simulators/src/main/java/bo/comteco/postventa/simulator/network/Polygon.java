package bo.comteco.postventa.simulator.network;

import bo.comteco.postventa.simulator.http.Json;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An area with holes. */
public record Polygon(Ring outer, List<Ring> holes) implements Geometry {

    public Polygon {
        holes = List.copyOf(holes);
    }

    /** An area without holes between these corners. */
    public static Polygon of(Position... corners) {
        return new Polygon(new Ring(List.of(corners)), List.of());
    }

    /** An upright rectangle. */
    public static Polygon of(Box box) {
        return new Polygon(new Ring(box.corners()), List.of());
    }

    /** Whether a position lies in the area and in none of its holes. */
    public boolean contains(Position position) {
        return outer.contains(position) && holes.stream().noneMatch(hole -> hole.contains(position));
    }

    @Override
    public boolean touches(Box box) {
        return contains(box.corners().get(0))
                || outer.crosses(box)
                || holes.stream().anyMatch(hole -> hole.crosses(box));
    }

    @Override
    public ObjectNode toGeoJson() {
        ObjectNode json = Json.object();
        ArrayNode rings = json.putArray("coordinates");
        outer.toGeoJson(rings.addArray());
        holes.forEach(hole -> hole.toGeoJson(rings.addArray()));
        return json.put("type", "Polygon");
    }

    @Override
    public String toGml() {
        return holes.stream()
                .map(hole -> "<gml:interior>" + hole.toGml() + "</gml:interior>")
                .collect(Collectors.joining(
                        "",
                        "<gml:Polygon srsName=\"EPSG:4326\"><gml:exterior>" + outer.toGml() + "</gml:exterior>",
                        "</gml:Polygon>"));
    }

    @Override
    public String gmlType() {
        return "PolygonPropertyType";
    }
}
