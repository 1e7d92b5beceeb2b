package bo.comteco.postventa.simulator.whatsapp;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages that were accepted, and the errors that are to come instead. Not safe for several threads. */
final class Outbox {

    private static final String TEMPLATE = "aviso_falla_prioritaria";
    private static final int PARAMETERS = 5;

    private final List<SentMessage> messages = new ArrayList<>();
    private final Queue<Integer> errors = new ArrayDeque<>();

    Answer send(ObjectNode asked) {
        var error = errors.poll();
        if (error != null) {
            return GraphError.of(error);
        }
        var template = asked.path("template");
        if (!isTemplateMessage(asked)) {
            return GraphError.of(GraphError.INVALID);
        }
        if (!text(template.path("name")).equals(TEMPLATE)
                || !text(template.path("language").path("code")).equals("es")) {
            return GraphError.of(GraphError.NO_TEMPLATE);
        }
        var parameters = parameters(template);
        if (parameters.size() != PARAMETERS) {
            return GraphError.of(GraphError.PARAMETER_COUNT);
        }
        if (parameters.stream().anyMatch(Outbox::isUnprintable)) {
            return GraphError.of(GraphError.INVALID);
        }
        return accept(asked, parameters);
    }

    private Answer accept(ObjectNode asked, List<String> parameters) {
        var message = new SentMessage(
                String.format(Locale.ROOT, "wamid.SIM%06d", messages.size() + 1),
                text(asked.path("to")),
                TEMPLATE,
                parameters,
                text(asked.path("biz_opaque_callback_data")));
        messages.add(message);
        var json = Json.object().put("messaging_product", "whatsapp");
        json.putArray("contacts").addObject().put("input", message.to()).put("wa_id", message.to());
        json.putArray("messages").addObject().put("id", message.id()).put("message_status", "accepted");
        return Answer.json(200, json);
    }

    List<SentMessage> messages() {
        return List.copyOf(messages);
    }

    Optional<SentMessage> message(String id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    /** The next message meets this error. */
    void failNext(int code) {
        errors.add(code);
    }

    private static boolean isTemplateMessage(ObjectNode asked) {
        return text(asked.path("messaging_product")).equals("whatsapp")
                && text(asked.path("recipient_type")).equals("individual")
                && text(asked.path("type")).equals("template")
                && text(asked.path("to")).matches("[1-9][0-9]{7,14}");
    }

    private static List<String> parameters(JsonNode template) {
        return template.path("components").values().stream()
                .filter(component -> text(component.path("type")).equals("body"))
                .flatMap(component -> component.path("parameters").values().stream())
                .filter(parameter -> text(parameter.path("type")).equals("text"))
                .map(parameter -> text(parameter.path("text")))
                .toList();
    }

    /** A template's parameter is no empty text, and has no new line, tab or row of spaces. */
    private static boolean isUnprintable(String parameter) {
        return parameter.isBlank() || parameter.matches("(?s).*(\\n|\\t| {5}).*");
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : "";
    }
}
