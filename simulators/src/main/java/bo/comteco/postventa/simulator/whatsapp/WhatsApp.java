package bo.comteco.postventa.simulator.whatsapp;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.SimulatedSystem;
import bo.comteco.postventa.simulator.http.Webhook;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Cloud API as it answers, with a new {@link Outbox} at every reset. */
final class WhatsApp implements SimulatedSystem {

    private static final Pattern MESSAGES = Pattern.compile("/v[0-9]+\\.[0-9]+/[0-9]+/messages");
    private static final Pattern STATUS = Pattern.compile("/_control/messages/([^/]+)/status");

    private final InstantSource clock;
    private Outbox outbox = new Outbox();
    private @Nullable Webhook webhook;

    WhatsApp(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Answer answer(Request request) {
        if (!request.method().equals("POST")
                || !MESSAGES.matcher(request.path()).matches()) {
            return GraphError.answer(404, GraphError.INVALID, "no such address");
        }
        if (request.header("Authorization")
                .filter(given -> given.matches("Bearer .+"))
                .isEmpty()) {
            return GraphError.of(GraphError.TOKEN);
        }
        return Json.parseObject(request.body()).map(outbox::send).orElseGet(() -> GraphError.of(GraphError.INVALID));
    }

    @Override
    public Answer error(int status, String reason) {
        return GraphError.ofStatus(status, reason);
    }

    @Override
    public Optional<Answer> control(Request request) {
        var status = STATUS.matcher(request.path());
        if (request.method().equals("POST") && status.matches()) {
            return Json.parseObject(request.body())
                    .map(body -> report(status.group(1), body.path("status").asString("")))
                    .map(answered -> Answer.json(200, Json.object().put("webhook", answered)));
        }
        return switch (request.method() + " " + request.path()) {
            case "GET /_control/messages" -> {
                var all = Json.array();
                messages().forEach(message -> all.add(message.toJson()));
                yield Optional.of(Answer.json(200, all));
            }
            case "POST /_control/errors" ->
                Json.parseObject(request.body()).map(body -> {
                    failNext(body.path("code").asInt(), body.path("times").asInt(1));
                    return Answer.empty(204);
                });
            case "PUT /_control/webhook" ->
                Json.parseObject(request.body()).map(body -> {
                    callBack(new Webhook(
                            URI.create(body.path("url").asString("")),
                            body.path("secret").asString("")));
                    return Answer.empty(204);
                });
            default -> Optional.empty();
        };
    }

    synchronized List<SentMessage> messages() {
        return outbox.messages();
    }

    synchronized void failNext(int code, int times) {
        for (int i = 0; i < times; i++) {
            outbox.failNext(code);
        }
    }

    synchronized void callBack(Webhook other) {
        webhook = other;
    }

    /** Tells the webhook how far a message came; the status that it answers. No lock is held while it is told. */
    int report(String id, String status) {
        Webhook told;
        String body;
        synchronized (this) {
            var message =
                    outbox.message(id).orElseThrow(() -> new IllegalArgumentException("there is no message " + id));
            if (webhook == null) {
                throw new IllegalStateException("there is no webhook");
            }
            told = webhook;
            body = Json.write(message.news(status, clock.instant().getEpochSecond()));
        }
        return told.tell(body);
    }

    /** The webhook stays. */
    @Override
    public synchronized void reset() {
        outbox = new Outbox();
    }
}
