package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Smartflex on a port of 127.0.0.1, with synthetic clients. What it answers: {@code docs/wire/smartflex.md}. */
public final class SmartflexSimulator implements Simulator {

    private final LoopbackServer server;

    private SmartflexSimulator(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one by the system's clock; port 0 is any free one. */
    public static SmartflexSimulator start(int port, SeedData seed) {
        return start(port, seed, Clock.systemUTC());
    }

    /** Starts one that dates what it is told by the given clock; port 0 is any free one. */
    public static SmartflexSimulator start(int port, SeedData seed, Clock clock) {
        return new SmartflexSimulator(new LoopbackServer(
                "smartflex",
                port,
                clock,
                base -> new Smartflex(() -> new Session(new Store(base, clock, seed::resources)))));
    }

    /** Where it listens, without a slash at the end. */
    public URI url() {
        return server.url();
    }

    /** From now on events are signed with a secret. */
    public void signEvents(String secret) {
        control("PUT", "hub", Json.object().put("secret", secret));
    }

    /** From now on events wait until they are {@linkplain #tell told} on demand, until the next reset. */
    public void holdEvents() {
        control("PUT", "hub", Json.object().put("held", true));
    }

    /** Whether somebody is registered for events of just this type. */
    public boolean tells(String eventType) {
        return control("GET", "hub/registrations", Json.object()).values().stream()
                .anyMatch(one -> one.path("query").asString("").equals("eventType=" + eventType));
    }

    /** The ids of the events of a type since the last reset, told or not, oldest first. */
    public List<String> events(String type) {
        return control("GET", "hub/events", Json.object()).values().stream()
                .filter(event -> event.path("eventType").asString().equals(type))
                .map(event -> event.path("eventId").asString())
                .toList();
    }

    /**
     * Tells events in this order, as often as they are named.
     *
     * @return the statuses that are answered, 0 where nobody listens
     */
    public List<Integer> tell(List<String> events) {
        ObjectNode body = Json.object();
        events.forEach(body.putArray("events")::add);
        return control("POST", "hub/deliveries", body).path("statuses").values().stream()
                .map(JsonNode::asInt)
                .toList();
    }

    /** Moves an order to a state, of which it tells those who are registered. */
    public void moveOrder(String id, String state) {
        control("POST", "orders/" + id + "/state", Json.object().put("state", state));
    }

    private JsonNode control(String method, String path, ObjectNode body) {
        var answer = server.control(method, "/_control/" + path, Json.write(body));
        if (answer.status() >= 300) {
            throw new IllegalArgumentException(method + " " + path + " " + body + ": " + answer.body());
        }
        return Json.parse(answer.body()).orElseGet(Json::object);
    }

    /** What it was asked. */
    @Override
    public Journal journal() {
        return server.journal();
    }

    /** How it is to misbehave. */
    @Override
    public Faults faults() {
        return server.faults();
    }

    /** Goes back to the seed: state, settings, faults and journal. */
    @Override
    public void reset() {
        server.reset();
    }

    /** Stops listening, so that connections are refused; the state is kept. */
    @Override
    public void refuseConnections() {
        server.refuseConnections();
    }

    /** Listens again on the same port. */
    @Override
    public void acceptConnections() {
        server.acceptConnections();
    }

    @Override
    public void close() {
        server.close();
    }
}
