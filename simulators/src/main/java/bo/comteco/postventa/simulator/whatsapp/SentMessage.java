package bo.comteco.postventa.simulator.whatsapp;

import bo.comteco.postventa.simulator.http.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that was accepted.
 *
 * @param id the message's id, {@code wamid.…}
 * @param to the recipient's number
 * @param template the template's name
 * @param parameters of its body
 * @param callbackData what goes with the news of it; empty where none was given
 */
public record SentMessage(String id, String to, String template, List<String> parameters, String callbackData) {

    public SentMessage {
        parameters = List.copyOf(parameters);
    }

    ObjectNode toJson() {
        var json = Json.object()
                .put("id", id)
                .put("to", to)
                .put("template", template)
                .put("callbackData", callbackData);
        parameters.forEach(json.putArray("parameters")::add);
        return json;
    }

    /** The news that it came so far, as a webhook tells them. */
    ObjectNode news(String status, long second) {
        var json = Json.object().put("object", "whatsapp_business_account");
        var change = json.putArray("entry")
                .addObject()
                .put("id", "0")
                .putArray("changes")
                .addObject()
                .put("field", "messages");
        var value = change.putObject("value").put("messaging_product", "whatsapp");
        value.putObject("metadata").put("display_phone_number", "59140000000").put("phone_number_id", "1");
        var told = value.putArray("statuses")
                .addObject()
                .put("id", id)
                .put("status", status)
                .put("timestamp", Long.toString(second))
                .put("recipient_id", to);
        if (!callbackData.isEmpty()) {
            told.put("biz_opaque_callback_data", callbackData);
        }
        if (status.equals("failed")) {
            told.putArray("errors").addObject().put("code", 131026).put("title", "Message undeliverable");
        }
        return json;
    }
}
