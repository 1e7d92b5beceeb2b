package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;

/** TM Forum's {@code Error}, as an answer. */
final class TmfError {

    private TmfError() {}

    static Answer of(int status, String reason) {
        return Answer.json(
                status,
                Json.object()
                        .put("code", "SMARTFLEX-" + status)
                        .put("reason", reason)
                        .put("message", reason)
                        .put("status", Integer.toString(status))
                        .put("@type", "Error"));
    }

    static Answer unknown(String what, String id) {
        return of(404, what + " " + id + " no existe");
    }
}
