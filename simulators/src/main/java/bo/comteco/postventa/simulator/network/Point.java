package bo.comteco.postventa.simulator.network;

import bo.comteco.postventa.simulator.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** A single position. */
public record Point(Position position) implements Geometry {

    @Override
    public boolean touches(Box box) {
        return box.contains(position);
    }

    @Override
    public ObjectNode toGeoJson() {
        ObjectNode json = Json.object();
        json.putArray("coordinates").add(position.longitude()).add(position.latitude());
        return json.put("type", "Point");
    }

    @Override
    public String toGml() {
        return "<gml:Point srsName=\"EPSG:4326\"><gml:pos>%s %s</gml:pos></gml:Point>"
                .formatted(position.longitude(), position.latitude());
    }

    @Override
    public String gmlType() {
        return "PointPropertyType";
    }
}
