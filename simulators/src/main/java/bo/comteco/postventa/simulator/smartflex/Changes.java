package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Notices what has begun or come further since it looked last. Not safe for several threads. */
final class Changes {

    private final Store store;
    private final Map<String, String> seen = new HashMap<>();

    Changes(Store store) {
        this.store = store;
        for (Told told : Told.values()) {
            store.of(told.type()).all().forEach(resource -> seen.put(key(told, resource), state(told, resource)));
        }
    }

    /** An event of each, with the resource as it is now. */
    List<Event> sinceLast(Supplier<String> ids) {
        var events = new ArrayList<Event>();
        for (Told told : Told.values()) {
            for (ObjectNode resource : store.of(told.type()).all()) {
                String now = state(told, resource);
                String before = seen.put(key(told, resource), now);
                if (!now.equals(before)) {
                    events.add(event(told, before == null ? told.created() : told.changed(), resource, ids.get()));
                }
            }
        }
        return events;
    }

    private Event event(Told told, String type, ObjectNode resource, String id) {
        ObjectNode json = Json.object()
                .put("eventId", id)
                .put("eventTime", store.now())
                .put("eventType", type)
                .put("domain", "smartflex")
                .put("title", type);
        json.putObject("event").set(told.payload(), resource.deepCopy());
        return new Event(id, told.basePath(), type, Json.write(json));
    }

    private static String key(Told told, ObjectNode resource) {
        return told + "/" + resource.path("id").asString();
    }

    private static String state(Told told, ObjectNode resource) {
        return resource.path(told.state()).asString("");
    }
}
