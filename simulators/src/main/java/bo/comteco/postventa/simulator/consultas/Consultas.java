package bo.comteco.postventa.simulator.consultas;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.SimulatedSystem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Consultas as it answers: one lock, and a new {@link Session} of state at every reset. */
final class Consultas implements SimulatedSystem {

    private static final Pattern MONTHS = Pattern.compile("/lines/([^/]+)/months");
    private static final Pattern CALLS = Pattern.compile("/lines/([^/]+)/months/([0-9]{4}-(?:0[1-9]|1[0-2]))/calls");
    private static final Pattern CONTROLLED = Pattern.compile("/_control/lines/([^/]+)/months/([^/]+)");

    private final Supplier<Session> fresh;
    private Session session;

    Consultas(Supplier<Session> fresh) {
        this.fresh = fresh;
        this.session = fresh.get();
    }

    @Override
    public synchronized Answer answer(Request request) {
        var months = MONTHS.matcher(request.path());
        if (request.method().equals("GET") && months.matches()) {
            return session.months(months.group(1));
        }
        var calls = CALLS.matcher(request.path());
        if (request.method().equals("GET") && calls.matches()) {
            return Page.of(request.query())
                    .map(page -> session.calls(calls.group(1), calls.group(2), page))
                    .orElseGet(() -> Problem.INVALID.because("No hay tal página"));
        }
        return error(404, "no such address");
    }

    @Override
    public Answer error(int status, String reason) {
        return Problem.other(status, reason);
    }

    @Override
    public synchronized Optional<Answer> control(Request request) {
        var month = CONTROLLED.matcher(request.path());
        if (!month.matches()) {
            return Optional.empty();
        }
        return switch (request.method()) {
            case "PUT" -> Optional.of(put(month, request));
            case "DELETE" -> {
                session.drop(month.group(1), month.group(2));
                yield Optional.of(Answer.empty(204));
            }
            default -> Optional.empty();
        };
    }

    private Answer put(Matcher month, Request request) {
        List<ObjectNode> calls = Json.parse(request.body()).stream()
                .flatMap(body -> body.path("calls").values().stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        session.put(month.group(1), month.group(2), calls);
        return Answer.empty(204);
    }

    @Override
    public synchronized void reset() {
        session = fresh.get();
    }
}
