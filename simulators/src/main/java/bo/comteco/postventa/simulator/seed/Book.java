package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Collects the resources of the seed, as of one day. */
final class Book {

    private static final ZoneOffset BOLIVIA = ZoneOffset.ofHours(-4);

    private final LocalDate today;
    private final Map<ResourceType, List<ObjectNode>> resources = new EnumMap<>(ResourceType.class);

    Book(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void add(ResourceType type, ObjectNode resource) {
        resources.computeIfAbsent(type, same -> new ArrayList<>()).add(resource);
    }

    /** Copies of all resources of a type. */
    List<ObjectNode> resources(ResourceType type) {
        return resources.getOrDefault(type, List.of()).stream()
                .map(ObjectNode::deepCopy)
                .toList();
    }

    /** The first moment of the day so many days from today, as on the wire. */
    String day(int fromToday) {
        return time(today.plusDays(fromToday));
    }

    /** Eight in the morning of the day so many days from today, as on the wire. */
    String morning(int fromToday) {
        return today.plusDays(fromToday)
                .atTime(LocalTime.of(8, 0))
                .atOffset(BOLIVIA)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The first moment of a day, as on the wire. */
    static String time(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atOffset(BOLIVIA).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
