package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Query;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who wants to be told.
 *
 * @param basePath what stands before the hub
 * @param query as it was registered, empty for everything
 * @param types the event types that are wanted, none for every one
 */
record Subscription(String id, String basePath, URI callback, String query, List<String> types) {

    Subscription {
        types = List.copyOf(types);
    }

    /** Reads what is registered; empty where it has no address, or asks for what is not known here. */
    static Optional<Subscription> of(String id, String basePath, JsonNode asked) {
        String callback = asked.path("callback").asString("");
        String query = asked.path("query").asString("");
        var wanted = Query.parse(query).parameters();
        if (!callback.matches("https?://[^\\s#]+")
                || wanted.stream().anyMatch(one -> !one.name().equals("eventType"))) {
            return Optional.empty();
        }
        return Optional.of(new Subscription(
                id,
                basePath,
                URI.create(callback),
                query,
                wanted.stream()
                        .flatMap(one -> List.of(one.value().split(",", -1)).stream())
                        .toList()));
    }

    boolean isSame(Subscription other) {
        return basePath.equals(other.basePath) && callback.equals(other.callback) && query.equals(other.query);
    }

    boolean wants(Event event) {
        return basePath.equals(event.basePath()) && (types.isEmpty() || types.contains(event.type()));
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object().put("id", id).put("callback", callback.toString());
        return query.isEmpty() ? json : json.put("query", query);
    }
}
