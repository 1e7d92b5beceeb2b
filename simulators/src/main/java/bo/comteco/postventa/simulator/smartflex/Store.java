package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** All resources, the clock, and the numbers that new ones get. Not safe for several threads. */
final class Store {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    private final Map<ResourceType, Resource> resources = new EnumMap<>(ResourceType.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Clock clock;

    /**
     * Fills it.
     *
     * @param seed the resources of a type to start with
     */
    Store(URI base, Clock clock, Function<ResourceType, List<ObjectNode>> seed) {
        this.clock = clock;
        for (ResourceType type : ResourceType.values()) {
            Resource resource = new Resource(type, base.toString());
            seed.apply(type).forEach(resource::put);
            resources.put(type, resource);
        }
    }

    Resource of(ResourceType type) {
        return Objects.requireNonNull(resources.get(type));
    }

    Resource products() {
        return of(ResourceType.PRODUCT);
    }

    Resource orders() {
        return of(ResourceType.PRODUCT_ORDER);
    }

    /** Whether there is a resource with this id. */
    boolean has(ResourceType type, String id) {
        return of(type).find(id).isPresent();
    }

    /** The next id with this prefix: {@code ORD-000001}. */
    String nextId(String prefix) {
        return String.format(Locale.ROOT, "%s-%06d", prefix, numbers.merge(prefix, 1, Integer::sum));
    }

    /** The present time as it stands on the wire. */
    String now() {
        return OffsetDateTime.now(clock.withZone(LA_PAZ))
                .truncatedTo(ChronoUnit.MILLIS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
