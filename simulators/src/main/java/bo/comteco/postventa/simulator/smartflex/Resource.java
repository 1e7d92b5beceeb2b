package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All resources of one type under one path, in the order in which they were created. Not safe for several threads. */
final class Resource {

    private final ResourceType type;
    private final String address;
    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

    Resource(ResourceType type, String base) {
        this.type = type;
        this.address = base + type.path();
    }

    /** Stores a resource under its {@code id}, completing {@code href} and {@code @type}. */
    ObjectNode put(ObjectNode resource) {
        String id = resource.path("id").asString();
        resource.put("href", address + "/" + id);
        if (!resource.has("@type")) {
            resource.put("@type", type.schema());
        }
        byId.put(id, resource);
        return resource;
    }

    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<ObjectNode> all() {
        return List.copyOf(byId.values());
    }

    String hrefOf(String id) {
        return address + "/" + id;
    }

    /** Answers one resource, or 404. */
    Answer read(String id, Query query) {
        return find(id).map(resource -> Answer.json(200, ListQuery.of(query).select(resource)))
                .orElseGet(() -> TmfError.unknown(type.schema(), id));
    }

    /** Answers a list; 206 where the page is not all. */
    Answer list(Query query) {
        ListQuery asked = ListQuery.of(query);
        if (!asked.isSound()) {
            return TmfError.of(400, "offset y limit son números desde 0");
        }
        List<ObjectNode> matching = asked.matching(byId.values());
        List<ObjectNode> page = asked.page(matching);
        ArrayNode array = Json.array();
        page.forEach(array::add);
        return Answer.json(page.size() < matching.size() ? 206 : 200, array)
                .with("X-Total-Count", Integer.toString(matching.size()))
                .with("X-Result-Count", Integer.toString(page.size()));
    }
}
