package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.ProgressHint.About;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An event of a TM Forum hub, of which nothing is believed but what it is about. */
record HubEvent(JsonNode json) {

    private static final int LONGEST_ID = 100;

    /** Reads one; empty where it is no JSON object. */
    static Optional<HubEvent> read(byte[] body) {
        try {
            return Optional.of(Json.MAPPER.readTree(body))
                    .filter(JsonNode::isObject)
                    .map(HubEvent::new);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** By which it is known again. */
    Optional<String> id() {
        return text(json.path("eventId"));
    }

    /** What to look at; nothing of a resource that nobody watches. */
    Stream<ProgressHint> hints() {
        var about = json.path("event");
        return Stream.of(
                        hint(About.ORDER, about.path("productOrder")),
                        hint(About.FAULT, about.path("troubleTicket")),
                        hint(About.PRODUCT, about.path("product")),
                        about.path("workOrder").path("relatedEntity").values().stream()
                                .filter(entity ->
                                        text(entity.path("@referredType")).equals(Optional.of("TroubleTicket")))
                                .flatMap(ticket -> hint(About.FAULT, ticket)))
                .flatMap(hints -> hints);
    }

    private static Stream<ProgressHint> hint(About about, JsonNode resource) {
        return text(resource.path("id")).map(id -> new ProgressHint(about, id)).stream();
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.ofNullable(Json.text(value)).filter(text -> text.length() <= LONGEST_ID);
    }
}
