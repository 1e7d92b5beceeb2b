package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.network.Position;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A synthetic address; old ones have no position. */
record Address(String id, String street, String number, String zone, String city, Optional<Position> position) {

    static Address at(String id, String street, String number, String zone, String city, Position position) {
        return new Address(id, street, number, zone, city, Optional.of(position));
    }

    Address withoutPosition() {
        return new Address(id, street, number, zone, city, Optional.empty());
    }

    ObjectNode toPlace() {
        ObjectNode place = Json.object()
                .put("id", id)
                .put("role", "installation")
                .put("@type", "GeographicAddress")
                .put("@referredType", "GeographicAddress")
                .put("name", street + " " + number + ", " + zone)
                .put("streetName", street)
                .put("streetNr", number)
                .put("locality", zone)
                .put("city", city)
                .put("stateOrProvince", "Cochabamba")
                .put("country", "BO");
        position.ifPresent(where -> {
            ObjectNode location = place.putObject("geographicLocation")
                    .put("@type", "GeographicLocation")
                    .put("geometryType", "point")
                    .put("spatialRef", "EPSG:4326");
            location.putArray("geometry")
                    .addObject()
                    .put("x", String.format(Locale.ROOT, "%.7f", where.longitude()))
                    .put("y", String.format(Locale.ROOT, "%.7f", where.latitude()));
        });
        return place;
    }
}
