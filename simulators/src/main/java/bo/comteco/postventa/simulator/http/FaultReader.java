package bo.comteco.postventa.simulator.http;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads a fault as the control API takes it. */
final class FaultReader {

    private FaultReader() {}

    /** The fault, or empty where kind, shape or a number can't be. */
    static Optional<Fault> read(ObjectNode json) {
        Optional<FaultKind> kind = FaultKind.named(json.path("kind").asString(""));
        Optional<NonsenseShape> shape = NonsenseShape.named(json.path("shape").asString("html"));
        int status = json.path("status").asInt(500);
        int count = json.path("count").asInt(0);
        int skip = json.path("skip").asInt(0);
        int millis = json.path("millis").asInt(1000);
        if (kind.isEmpty() || shape.isEmpty() || status < 200 || status > 599 || count < 0 || skip < 0 || millis < 0) {
            return Optional.empty();
        }
        String method = json.path("method").asString("");
        return Optional.of(Fault.of(kind.get())
                .on(method.isEmpty() ? null : method, json.path("path").asString(""))
                .asking(json.path("query").asString(""))
                .times(count)
                .lasting(Duration.ofMillis(millis))
                .answering(status)
                .shaped(shape.get())
                .after(skip)
                .at(json.path("member").asString(""))
                .saying(json.path("value").asString("")));
    }
}
