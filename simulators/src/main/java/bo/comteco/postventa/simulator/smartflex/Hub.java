package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.Webhook;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Who wants to be told what, and what there was to tell. Events are told at once, or held until a control call tells
 * them, in the order and as often as it says. Safe for several threads; no lock is held while somebody is told.
 */
final class Hub {

    private static final System.Logger LOG = System.getLogger(Hub.class.getName());

    private final ExecutorService teller = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "smartflex-hub");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private String secret = "";
    private boolean held;
    private int lastSubscription;
    private int lastEvent;

    /** Answers at a hub's path; empty where it is none. */
    synchronized Optional<Answer> answer(Request request) {
        return Told.basePaths().stream()
                .filter(base -> request.path().matches(base + "/hub(/[^/]+)?"))
                .findFirst()
                .map(base -> answer(request, base));
    }

    private Answer answer(Request request, String base) {
        String id = request.path().substring((base + "/hub").length());
        return switch (request.method() + (id.isEmpty() ? "" : " id")) {
            case "POST" ->
                Json.parse(request.body())
                        .flatMap(asked -> Subscription.of("HUB-" + (lastSubscription + 1), base, asked))
                        .map(this::register)
                        .orElseGet(() -> TmfError.of(400, "callback es obligatorio; query sólo admite eventType"));
            case "DELETE id" ->
                subscriptions.remove(id.substring(1)) == null
                        ? TmfError.unknown("EventSubscription", id.substring(1))
                        : Answer.empty(204);
            default -> TmfError.of(405, request.method() + " " + request.path());
        };
    }

    private Answer register(Subscription wanted) {
        if (subscriptions.values().stream().anyMatch(wanted::isSame)) {
            return TmfError.of(409, "ya está registrado: " + wanted.callback());
        }
        lastSubscription++;
        subscriptions.put(wanted.id(), wanted);
        return Answer.json(201, wanted.toJson()).with("Location", wanted.basePath() + "/hub/" + wanted.id());
    }

    /** The id of another event; no two have the same, whatever was reset between them. */
    synchronized String nextId() {
        return String.format(Locale.ROOT, "EVT-%06d", ++lastEvent);
    }

    /** Keeps what there is to tell, and tells it unless it is to be held. */
    synchronized void tell(List<Event> news) {
        for (Event event : news) {
            events.put(event.id(), event);
            if (!held && subscriptions.values().stream().anyMatch(one -> one.wants(event))) {
                teller.execute(() -> deliver(event));
            }
        }
    }

    /** What becomes of it is not told again: whoever missed it has to look by itself. */
    private List<Integer> deliver(Event event) {
        var statuses = new ArrayList<Integer>();
        for (Webhook webhook : webhooks(event)) {
            try {
                statuses.add(webhook.tell(event.json()));
            } catch (UncheckedIOException unreachable) {
                LOG.log(System.Logger.Level.INFO, "nobody heard " + event.id() + ": " + unreachable.getMessage());
                statuses.add(0);
            }
        }
        return statuses;
    }

    private synchronized List<Webhook> webhooks(Event event) {
        return subscriptions.values().stream()
                .filter(one -> one.wants(event))
                .map(one -> new Webhook(one.callback(), secret))
                .toList();
    }

    // ---- control

    /** {@code {"secret", "held"}}, each optional. */
    synchronized Answer change(JsonNode body) {
        secret = body.path("secret").asString(secret);
        held = body.path("held").asBoolean(held);
        return Answer.empty(204);
    }

    /** Who is registered, in the order in which they were. */
    synchronized Answer listSubscriptions() {
        ArrayNode all = Json.array();
        subscriptions.values().forEach(one -> all.add(one.toJson()));
        return Answer.json(200, all);
    }

    /** Every event until now, told or not. */
    synchronized Answer listEvents() {
        ArrayNode all = Json.array();
        events.values().forEach(event -> all.add(Json.parse(event.json()).orElseThrow()));
        return Answer.json(200, all);
    }

    /** Tells {@code {"events": [ids]}} in this order; the statuses that are answered, 0 for none. */
    Answer deliver(JsonNode body) {
        var wanted = new ArrayList<Event>();
        for (JsonNode id : body.path("events")) {
            Event event = find(id.asString(""));
            if (event == null) {
                return TmfError.unknown("Event", id.asString(""));
            }
            wanted.add(event);
        }
        ArrayNode statuses = Json.object().putArray("statuses");
        wanted.forEach(event -> deliver(event).forEach(statuses::add));
        return Answer.json(200, Json.object().set("statuses", statuses));
    }

    private synchronized @Nullable Event find(String id) {
        return events.get(id);
    }

    /** Forgets the events and holds none; who is registered stays. */
    synchronized void reset() {
        events.clear();
        held = false;
    }
}
