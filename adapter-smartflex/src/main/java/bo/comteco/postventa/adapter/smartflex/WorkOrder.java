package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A work order (697). Id, state and dates are Smartflex's. */
record WorkOrder(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String state,
        @Nullable String category,
        @Nullable String description,
        @Nullable String orderDate,
        @Nullable String startDate,
        List<Reference> channel,
        List<Reference> relatedEntity,
        List<Reference> relatedParty,
        List<Item> workOrderItem) {

    static final String PATH = "/tmf-api/workOrderManagement/v4/workOrder";
    static final String ENGINEERING = "engineering";

    WorkOrder {
        channel = Json.listOf(channel);
        relatedEntity = Json.listOf(relatedEntity);
        relatedParty = Json.listOf(relatedParty);
        workOrderItem = Json.listOf(workOrderItem);
    }

    /** A line of a work order. */
    record Item(
            @Nullable String id,
            @Nullable String action,
            @Nullable String description,
            @Nullable Work work) {}

    /** The work of a line. */
    record Work(List<Characteristic> workCharacteristic) {

        Work {
            workCharacteristic = Json.listOf(workCharacteristic);
        }
    }

    boolean isEngineering() {
        return ENGINEERING.equals(Json.trimmed(category));
    }

    boolean isFor(String ticket) {
        return Reference.isTo(relatedEntity, "TroubleTicket", ticket, what());
    }

    Instant orderedAt() {
        return WireMoment.moment(orderDate, what());
    }

    /** Whether whoever is assigned has begun. */
    boolean hasBegun() {
        return Json.trimmed(startDate) != null;
    }

    /** Who is assigned, by name; several are a crew. Empty while nobody is, or nobody says who. */
    Optional<String> technicians() {
        var names = relatedParty.stream()
                .filter(party -> party.isIn("technician"))
                .flatMap(party -> Stream.of(party.name(), party.id())
                        .flatMap(name -> Stream.ofNullable(Json.trimmed(name)))
                        .limit(1))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /**
     * Smartflex's own code of the state.
     *
     * @throws Silence where there is none, or its lines have several
     */
    String nativeState() {
        var codes = workOrderItem.stream()
                .flatMap(item -> Stream.ofNullable(item.work()))
                .flatMap(work -> Characteristic.in(work.workCharacteristic(), "nativeState").stream())
                .distinct()
                .toList();
        if (codes.size() != 1) {
            throw new Silence(what() + " has " + codes.size() + " native states");
        }
        return codes.get(0);
    }

    String what() {
        return "work order " + id;
    }
}
