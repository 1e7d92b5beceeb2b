package bo.comteco.postventa.simulator.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a nonsensical answer looks like. All come with status 200. */
public enum NonsenseShape {
    /** The page of a proxy. */
    HTML("text/html;charset=utf-8", "<html><head><title>Bienvenido</title></head><body>Portal</body></html>"),
    /** JSON that breaks off. */
    TRUNCATED("application/json;charset=utf-8", "[{\"id\": \"X-1\", \"state\": \"ack"),
    /** JSON of another shape than what was asked for. */
    WRONG("application/json;charset=utf-8", "{\"resultado\": [1, \"dos\", null], \"ok\": \"quizá\"}"),
    /** No body. */
    EMPTY("application/json;charset=utf-8", "");

    private final String contentType;
    private final String body;

    NonsenseShape(String contentType, String body) {
        this.contentType = contentType;
        this.body = body;
    }

    Answer answer() {
        return Answer.text(200, contentType, body);
    }

    static Optional<NonsenseShape> named(String wire) {
        return Arrays.stream(values())
                .filter(shape -> shape.name().toLowerCase(Locale.ROOT).equals(wire))
                .findFirst();
    }
}
