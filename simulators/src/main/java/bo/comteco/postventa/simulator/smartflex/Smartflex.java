package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.SimulatedSystem;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Smartflex as it answers: one lock, and a new {@link Session} of state at every reset. Who is told of events stays. */
final class Smartflex implements SimulatedSystem {

    private final Supplier<Session> fresh;
    private final Hub hub = new Hub();
    private Session session;

    Smartflex(Supplier<Session> fresh) {
        this.fresh = fresh;
        this.session = fresh.get();
    }

    @Override
    public synchronized Answer answer(Request request) {
        Answer answer = hub.answer(request).orElseGet(() -> ofResource(request));
        hub.tell(session.news(hub::nextId));
        return answer;
    }

    private Answer ofResource(Request request) {
        Optional<ResourceType> type = ResourceType.at(request.path());
        if (type.isEmpty()) {
            return TmfError.unknown("Recurso", request.path());
        }
        String id = request.path().length() == type.get().path().length()
                ? ""
                : request.path().substring(type.get().path().length() + 1);
        return switch (request.method()) {
            case "GET" ->
                id.isEmpty()
                        ? session.list(type.get(), request.query())
                        : session.read(type.get(), id, request.query());
            case "POST" ->
                id.isEmpty() ? withBody(request, body -> session.create(type.get(), body)) : notAllowed(request);
            case "PATCH" ->
                id.isEmpty() ? notAllowed(request) : withBody(request, body -> session.patch(type.get(), id, body));
            default -> notAllowed(request);
        };
    }

    @Override
    public Answer error(int status, String reason) {
        return TmfError.of(status, reason);
    }

    @Override
    public Optional<Answer> control(Request request) {
        // who is told may ask back: no lock is held meanwhile
        return switch (request.method() + " " + request.path()) {
            case "PUT /_control/hub" -> Optional.of(withBody(request, hub::change));
            case "GET /_control/hub/registrations" -> Optional.of(hub.listSubscriptions());
            case "GET /_control/hub/events" -> Optional.of(hub.listEvents());
            case "POST /_control/hub/deliveries" -> Optional.of(withBody(request, hub::deliver));
            default -> controlOfState(request);
        };
    }

    private synchronized Optional<Answer> controlOfState(Request request) {
        Optional<Answer> answer = stateControl(request);
        hub.tell(session.news(hub::nextId));
        return answer;
    }

    private Optional<Answer> stateControl(Request request) {
        String[] parts = request.path().split("/", -1);
        if (parts.length == 3 && parts[2].equals("settings")) {
            return switch (request.method()) {
                case "GET" -> Optional.of(session.settings());
                case "PUT" -> Optional.of(withBody(request, session::change));
                default -> Optional.empty();
            };
        }
        if (parts.length != 5 || !request.method().equals("POST")) {
            return Optional.empty();
        }
        return switch (parts[2] + "/" + parts[4]) {
            case "orders/state" -> Optional.of(withBody(request, body -> session.moveOrder(parts[3], body)));
            case "work-orders/state" -> Optional.of(withBody(request, body -> session.moveWorkOrder(parts[3], body)));
            case "products/status" -> Optional.of(withBody(request, body -> session.moveProduct(parts[3], body)));
            case "tickets/status" -> Optional.of(withBody(request, body -> session.moveTicket(parts[3], body)));
            default -> Optional.empty();
        };
    }

    @Override
    public synchronized void reset() {
        session = fresh.get();
        hub.reset();
    }

    private static Answer withBody(Request request, Function<ObjectNode, Answer> work) {
        return Json.parseObject(request.body())
                .map(work)
                .orElseGet(() -> TmfError.of(400, "el cuerpo no es un objeto JSON"));
    }

    private static Answer notAllowed(Request request) {
        return TmfError.of(405, request.method() + " " + request.path());
    }
}
