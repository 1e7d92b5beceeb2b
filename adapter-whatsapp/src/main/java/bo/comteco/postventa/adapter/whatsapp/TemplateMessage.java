package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.SupervisionNotices.PriorityFault;
import bo.comteco.postventa.domain.common.Message;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Writes a notice as a template message: the parameters in the order of {@code docs/wire/whatsapp.md}, section 2. */
final class TemplateMessage {

    private final WhatsAppProperties properties;
    private final Function<Message, String> texts;

    TemplateMessage(WhatsAppProperties properties, Function<Message, String> texts) {
        this.properties = properties;
        this.texts = texts;
    }

    /** @param key comes back with the news of this message */
    byte[] of(PriorityFault notice, String key) {
        var json = Json.object()
                .put("messaging_product", "whatsapp")
                .put("recipient_type", "individual")
                .put("to", properties.recipient())
                .put("type", "template");
        var template = json.putObject("template").put("name", properties.template());
        template.putObject("language").put("code", properties.language());
        fill(template.putArray("components").addObject().put("type", "body"), notice);
        json.put("biz_opaque_callback_data", key);
        return Json.write(json);
    }

    private void fill(ObjectNode body, PriorityFault notice) {
        var parameters = body.putArray("parameters");
        var kind = texts.apply(Message.of("product-kind." + notice.kind().name()));
        for (var text : List.of(notice.request(), kind, notice.product().value(), notice.office(), notice.fault())) {
            parameters.addObject().put("type", "text").put("text", printable(text));
        }
    }

    /** A template's parameter may hold neither new lines nor tabs nor rows of spaces. */
    private static String printable(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
