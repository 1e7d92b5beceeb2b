package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.SimulatedSystem;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** PAC as it answers: one lock, and a new {@link Session} of state at every reset. */
final class Pac implements SimulatedSystem {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    private final Supplier<Session> fresh;
    private Session session;

    Pac(Supplier<Session> fresh) {
        this.fresh = fresh;
        this.session = fresh.get();
    }

    @Override
    public synchronized Answer answer(Request request) {
        String[] parts = request.path().split("/", -1);
        String shape = shape(request.method(), parts);
        return switch (shape) {
            case "GET members/*" -> session.member(parts[2]);
            case "GET invoices" -> withKey(request.query().first("key"), session::find);
            case "POST invoices" ->
                withKey(request.header("Idempotency-Key"), key -> withBody(request, body -> session.issue(key, body)));
            case "GET invoices/*" -> session.invoice(parts[2]);
            case "POST invoices/*/annulment" ->
                withKey(
                        request.header("Idempotency-Key"),
                        key -> withBody(request, body -> session.annul(parts[2], body)));
            default -> error(404, "no such address");
        };
    }

    @Override
    public Answer error(int status, String reason) {
        return Problem.other(status, reason);
    }

    @Override
    public synchronized Optional<Answer> control(Request request) {
        String[] parts = request.path().split("/", -1);
        return switch (shape(request.method(), parts)) {
            case "PUT _control/members/*" ->
                Optional.of(withBody(request, body -> {
                    session.put(parts[3], body);
                    return Answer.empty(204);
                }));
            case "DELETE _control/members/*" -> {
                session.remove(parts[3]);
                yield Optional.of(Answer.empty(204));
            }
            case "POST _control/invoices/*/closing" -> Optional.of(session.close(parts[3]));
            default -> Optional.empty();
        };
    }

    @Override
    public synchronized void reset() {
        session = fresh.get();
    }

    /** Method and path, with a star for the id: what follows the name of a collection. */
    private static String shape(String method, String[] parts) {
        var shape = new StringBuilder(method).append(' ');
        for (int i = 1; i < parts.length; i++) {
            boolean id = parts[i - 1].equals("members") || parts[i - 1].equals("invoices");
            shape.append(i == 1 ? "" : "/").append(id && !parts[i].isEmpty() ? "*" : parts[i]);
        }
        return shape.toString();
    }

    private static Answer withKey(Optional<String> key, Function<String, Answer> work) {
        return key.filter(given -> KEY.matcher(given).matches())
                .map(work)
                .orElseGet(() -> Problem.INVALID.because("falta la clave, o no es una"));
    }

    private static Answer withBody(Request request, Function<ObjectNode, Answer> work) {
        return Json.parseObject(request.body())
                .map(work)
                .orElseGet(() -> Problem.INVALID.because("el cuerpo no es un objeto JSON"));
    }
}
