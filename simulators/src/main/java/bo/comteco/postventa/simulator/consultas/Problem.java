package bo.comteco.postventa.simulator.consultas;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;

/** The refusals that the contract names, as problem details. */
enum Problem {
    INVALID(400, "invalid", "Pedido inválido"),
    NO_SUCH_LINE(404, "no-such-line", "Línea desconocida"),
    NOT_HELD(404, "not-held", "Mes no disponible");

    private final int status;
    private final String name;
    private final String title;

    Problem(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    Answer because(String detail) {
        return answer(status, "urn:postventa:consultas:" + name, title, detail);
    }

    /** What is no refusal of the contract: a wrong address, a fault. */
    static Answer other(int status, String detail) {
        return answer(status, "about:blank", "Error " + status, detail);
    }

    private static Answer answer(int status, String type, String title, String detail) {
        var json = Json.object()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return Answer.text(status, "application/problem+json", Json.write(json));
    }
}
