package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.domain.product.ProductId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ticket (621). Id, dates and status are Smartflex's. */
record TroubleTicket(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String creationDate,
        @Nullable String status,
        @Nullable String ticketType,
        @Nullable String severity,
        @Nullable String name,
        @Nullable String description,
        @Nullable Reference channel,
        List<Reference> relatedEntity,
        List<Reference> relatedParty,
        List<Note> note,
        List<Change> statusChange,
        List<Relationship> troubleTicketRelationship) {

    static final String PATH = "/tmf-api/troubleTicket/v4/troubleTicket";

    private static final Set<String> TYPES = Set.of("adjustment", "billDispute", "complaint", "fault");

    TroubleTicket {
        relatedEntity = Json.listOf(relatedEntity);
        relatedParty = Json.listOf(relatedParty);
        note = Json.listOf(note);
        statusChange = Json.listOf(statusChange);
        troubleTicketRelationship = Json.listOf(troubleTicketRelationship);
    }

    /** A change of status. */
    record Change(@Nullable String status, @Nullable String changeReason) {}

    /** How a ticket stands to another. */
    record Relationship(@Nullable String id, @Nullable String relationshipType) {}

    /** Where a ticket stands. */
    enum Standing {
        OPEN,
        /** Resolved or closed. */
        ENDED,
        /** Smartflex did not take it on. */
        REJECTED,
        CANCELLED
    }

    /** What a ticket is about, in words and by reference. */
    record Matter(
            String ticketType,
            String severity,
            String name,
            String description,
            List<Reference> about,
            List<Note> notes,
            List<Relationship> relationships) {}

    /** A ticket to be entered at the counter. */
    static TroubleTicket entered(Matter matter, Entry entry) {
        return new TroubleTicket(
                "TroubleTicket",
                null,
                entry.key(),
                null,
                null,
                matter.ticketType(),
                matter.severity(),
                matter.name(),
                matter.description(),
                Counter.CHANNEL,
                matter.about(),
                Counter.parties(entry),
                matter.notes(),
                List.of(),
                matter.relationships());
    }

    boolean isCancelled() {
        return "cancelled".equals(Json.trimmed(status));
    }

    /** Whether it is of one of some types; a silence where its type is none that the wire's page names. */
    boolean isOfType(String... wanted) {
        String type = Required.text(ticketType, "ticket " + id, "ticketType");
        if (!TYPES.contains(type)) {
            throw new Silence("ticket " + id + " is of an unknown type");
        }
        return Set.of(wanted).contains(type);
    }

    boolean isAbout(ProductId product) {
        return Reference.isTo(relatedEntity, "Product", product.value(), "ticket " + id);
    }

    /** @throws Silence where Smartflex gives a status that is none of the published ones */
    Standing standing() {
        String written = Json.trimmed(status);
        return switch (written == null ? "" : written) {
            case "acknowledged", "inProgress", "pending", "held" -> Standing.OPEN;
            case "resolved", "closed" -> Standing.ENDED;
            case "rejected" -> Standing.REJECTED;
            case "cancelled" -> Standing.CANCELLED;
            default -> throw new Silence("ticket " + id + " is in an unknown status " + written);
        };
    }

    String number() {
        return Required.id(id, "a ticket");
    }

    Instant registeredAt() {
        return WireMoment.moment(creationDate, "ticket " + id);
    }

    /** What was said when it was registered; an old ticket may have a title alone, or nothing. */
    String text() {
        return Stream.of(description, name)
                .flatMap(text -> Stream.ofNullable(Json.trimmed(text)))
                .findFirst()
                .orElse("—");
    }

    /** The text of the first note of this id. */
    Optional<String> noted(String noteId) {
        return note.stream()
                .filter(one -> noteId.equals(Json.trimmed(one.id())))
                .flatMap(one -> Stream.ofNullable(Json.trimmed(one.text())))
                .findFirst();
    }
}
