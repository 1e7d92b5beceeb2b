package bo.comteco.postventa.simulator.http;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is answered.
 *
 * @param body the text to send in UTF-8; empty for none
 */
public record Answer(int status, Map<String, String> headers, String body) {

    private static final String CONTENT_TYPE = "Content-Type";

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A JSON answer. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of(CONTENT_TYPE, "application/json;charset=utf-8"), Json.write(body));
    }

    /** An answer of another content type. */
    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, Map.of(CONTENT_TYPE, contentType), body);
    }

    /** An answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** This answer with one more header. */
    public Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
