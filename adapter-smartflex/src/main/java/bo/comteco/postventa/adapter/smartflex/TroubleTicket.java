package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket (621). Id and status are Smartflex's. */
record TroubleTicket(
        @JsonProperty("@type") @Nullable String type,
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String status,
        @Nullable String ticketType,
        @Nullable String severity,
        @Nullable String name,
        @Nullable String description,
        @Nullable Reference channel,
        List<Reference> relatedEntity,
        List<Reference> relatedParty,
        List<Note> note) {

    static final String PATH = "/tmf-api/troubleTicket/v4/troubleTicket";

    TroubleTicket {
        relatedEntity = Json.listOf(relatedEntity);
        relatedParty = Json.listOf(relatedParty);
        note = Json.listOf(note);
    }

    boolean isCancelled() {
        return "cancelled".equals(Json.trimmed(status));
    }
}
