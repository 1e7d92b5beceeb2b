package bo.comteco.postventa.adapter.rest.problem;

import bo.comteco.postventa.domain.common.Message;
import java.util.LinkedHashMap;
import java.util.Set;

/** Takes out of a text what was given, which may be an identity number or a telephone: a problem never repeats it. */
public final class Redaction {

    /** Stands in the place of what was given. */
    static final String STAND_IN = "indicado";

    private static final Set<String> HARMLESS = Set.of("value.money", "value.position");

    private Redaction() {}

    /** The same text without what was given. */
    public static Message of(Message message) {
        if (!message.arguments().containsKey("given") || HARMLESS.stream().anyMatch(message.key()::startsWith)) {
            return message;
        }
        var arguments = new LinkedHashMap<>(message.arguments());
        arguments.put("given", STAND_IN);
        return new Message(message.key(), arguments);
    }
}
